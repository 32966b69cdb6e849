// Knows by their first bytes the formats that authors take for boundaries, or that a host sends in place of one.

export interface OtherFormat {
  readonly name: string;
  /** What would do, where that is near. */
  readonly instead?: string;
}

/** What a file is whose first bytes are these. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["\0\0'\n", 'a Shapefile (.shp)'],
  ['PK\x03\x04', 'a ZIP archive (a Shapefile or KMZ?)'],
  ['SQLite format 3', 'a GeoPackage'],
  ['fgb\x03', 'a FlatGeobuf file'],
  ['\x1F\x8B', 'a gzip file'],
  ['Rar!', 'a RAR archive'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['%PDF', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['\x1E', 'a sequence of GeoJSON texts'],
  ['\xFF\xFE', 'text in UTF-16'],
  ['\xFE\xFF', 'text in UTF-16'],
];

/** Without a mark, as an object or a list begins. */
const UTF_16 = /^(?:[\s{["]\0){2}|^(?:\0[\s{["]){2}/;

/** A control character that lays out no text; from 0x80 on bytes are parts of characters. */
const BINARY = /(?![\s\x80-\x9F])\p{Cc}/u;

const DBASE_VERSIONS = new Set([0x02, 0x03, 0x83, 0x8b, 0xf5]);

/** A version, then a year, a month and a day. */
function isDbase(start: string): boolean {
  const [version, month, day] = [0, 2, 3].map((i) => start.charCodeAt(i)) as [number, number, number];
  return DBASE_VERSIONS.has(version) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const OBJECT_ALONE = 'the object alone, saved as JSON';

const OTHER_TEXTS: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^\s*<(?:\?xml[\s\S]{0,300}<)?kml/i, { name: 'KML' }],
  [/^\s*<(?:!doctype )?html/i, { name: 'an HTML page' }],
  [/^\s*<(?:\?xml[\s\S]{0,300}<)?svg/i, { name: 'an SVG picture' }],
  [/^\s*</, { name: 'XML' }],
  [/^\s*(?:var|let|const)\s/, { name: 'a script that sets a variable', instead: OBJECT_ALONE }],
  [
    /^\s*(?:\/\*\*\/)?\s*[a-z_$][\w$.]*\s*\(\s*[[{]/i,
    { name: 'JSONP: a script that calls a function', instead: OBJECT_ALONE },
  ],
  [
    /^\s*(?:[a-z_$][\w$.]*\s*[=(]|(?:export|import|function)\s|[!(;]|\/[/*])/i,
    { name: 'a script', instead: OBJECT_ALONE },
  ],
  [/^\s*$/, { name: 'an empty file' }],
];

const BYTE_ORDER_MARK = /^(?:\uFEFF|\xEF\xBB\xBF)/;

/** The format that a file begins as, where that is not JSON in UTF-8. */
export function otherFormat(file: string | Uint8Array): OtherFormat | undefined {
  const start = typeof file === 'string' ? file.slice(0, 400) : String.fromCharCode(...file.subarray(0, 400));
  const [, signed] = SIGNATURES.find(([bytes]) => start.startsWith(bytes)) ?? [];
  if (signed) return { name: signed };
  if (isDbase(start)) return { name: 'a dBASE table (.dbf), which goes with a Shapefile' };
  if (UTF_16.test(start)) return { name: 'text in UTF-16' };
  if (BINARY.test(start)) return { name: 'a binary file' };
  const text = start.replace(BYTE_ORDER_MARK, '');
  return OTHER_TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}
