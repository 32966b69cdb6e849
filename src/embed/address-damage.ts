// Takes off an address what systems put on it on the way. A written address holds none of these characters bare, so that
// nothing of its author's is lost.

// WordPress writes & as &#038;, others as &amp;, and some do it twice.
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/gi;

// Where the encoding is still there, bare Chinese and space were glued on: …as-of=2019-12-31（全文见附件）
const STILL_ENCODED = /%(?:20|[89A-F][0-9A-F]|u[0-9A-F]{4})/i;
const GLUED_ON = /(?:[^\0-\x7F]|\s)[^&]*/g;

// Without that, Chinese may be the author's own; punctuation after plain ASCII in the last value is still the sentence's.
const GLUED_SENTENCE = /^([\x21-\x7E]*?)[\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20“”‘’].*$/s;

// Systems add their own fields as if there were none: …12-31?utm_source=x, …12-31#?secret=y, …12-31#:~:text=z
const ADDED_QUERY = /\?(?=[\w.-]+=)[^&]*/g;

/** The address with its ampersands as they were, and without invisible characters and space around it. */
export const mendAmpersands = (address: string): string =>
  address
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(AMPERSAND, '&')
    .trim();

/** The fields of a fragment or query, freed of what was added to them: `['w=poverty-stat', 'label=…']`. */
export function mendFields(text: string): string[] {
  const own = text.replace(/[#<>"].*$/s, '').replace(ADDED_QUERY, '');
  const mended = STILL_ENCODED.test(own) ? own.replace(GLUED_ON, '') : own;
  const fields = mended.split('&');
  const last = fields.at(-1)!;
  const [name = '', ...value] = last.split('=');
  return [...fields.slice(0, -1), [name, value.join('=').replace(GLUED_SENTENCE, '$1')].join('=')];
}
