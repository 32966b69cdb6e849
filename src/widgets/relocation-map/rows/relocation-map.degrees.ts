// Reads a longitude or a latitude as tables give it: 110.33, １１０．３３, -3.2, 110.33°E, 北纬33.69度, 33°41′24″N.

const PARTS =
  /^(东经|東經|西经|西經|北纬|北緯|南纬|南緯|[EWNS])?\s*([-−+]?\d{1,9}(?:\.\d+)?)\s*(?:[°度º]\s*(?:(\d{1,2}(?:\.\d+)?)\s*[′'’分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*[″"”秒]\s*)?)?)?([EWNS])?$/i;

const AXIS_OF: Record<string, 'longitude' | 'latitude'> = {
  东: 'longitude',
  東: 'longitude',
  西: 'longitude',
  E: 'longitude',
  W: 'longitude',
  北: 'latitude',
  南: 'latitude',
  N: 'latitude',
  S: 'latitude',
};

/** As a Chinese keyboard types them: １１０．３Ｅ. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** Degrees east or north; undefined for what is none, and where the text names the other axis. */
export function readDegrees(text: string, isLongitude: boolean): number | undefined {
  const match = PARTS.exec(halfWidth(text).trim());
  if (!match) return undefined;
  const [, before = '', whole = '', minutes = '0', seconds = '0', after = ''] = match;
  const side = (before || after).charAt(0).toUpperCase();
  const isSigned = /^[-−]/.test(whole);
  if ((before && after) || (side && ((AXIS_OF[side] === 'longitude') !== isLongitude || isSigned))) return undefined;
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const size = Number(whole.replace(/[-−+]/, '')) + Number(minutes) / 60 + Number(seconds) / 3600;
  return isSigned || /[西南WS]/.test(side) ? -size : size;
}
