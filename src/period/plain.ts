// Reads the commonest dates at once, in few bytes: 2019-12-31, 2019年底, 2020年10月21日. Every other spelling is left to
// the whole reader, which agrees with it.
import type { Period } from './period.js';

export function readPlainDate(text: string): Period | undefined {
  const written = text.trim();
  const [found, year = '', month = '12', day = '31'] =
    /^((?:19|20)\d\d)年(?:底|(\d\d?)月(\d\d?)日)$/.exec(written) ?? [];
  const iso = found ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  // 2019-02-30 is no date; some engines refuse it, others read it as one of March.
  const isReal = /^(?:19|20)\d\d-\d\d-\d\d$/.test(iso) && new Date(iso).getUTCDate() === Number(iso.slice(8));
  return isReal ? { start: iso, end: iso, open: false, partial: false, text: written } : undefined;
}
