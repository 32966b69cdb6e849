// What files weigh on their way to the reader.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

/** Bytes of one file: as it is, as gzip, as brotli, each at its best. */
export const weigh = (text) => {
  const buffer = Buffer.from(text);
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: buffer.length };
  return {
    raw: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: brotliCompressSync(buffer, { params }).length,
  };
};

/** Several files, each sent by itself. */
export const weighAll = (texts) =>
  texts
    .map(weigh)
    .reduce(
      (sum, each) => ({ raw: sum.raw + each.raw, gzip: sum.gzip + each.gzip, brotli: sum.brotli + each.brotli }),
      {
        raw: 0,
        gzip: 0,
        brotli: 0,
      },
    );
