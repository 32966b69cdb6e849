// Knows in which of the languages the kit writes a BCP 47 tag is written.

/** `other` has its own digits and dates by `Intl`, and English words. */
export type WrittenLanguage = 'zh-Hans' | 'zh-Hant' | 'en' | 'other';

/** zh-HK, zh-MO and zh-TW write traditional characters unless the tag says Hans. An empty tag is English. */
export function writtenLanguage(tag: string): WrittenLanguage {
  if (/^zh\b/i.test(tag)) return /-(?:hant|hk|mo|tw)\b/i.test(tag) && !/-hans\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
  return /^en\b|^$/i.test(tag) ? 'en' : 'other';
}
