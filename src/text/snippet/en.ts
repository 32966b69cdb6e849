// A snippet's words in English.
import type { SnippetWords } from './words.js';

export const en: SnippetWords = {
  comma: '; ',
  labelled: (label, figure) => `${label}: ${figure}`,
  dated: (text, date) => (date ? `${text} (${date})` : text),
  list: (parts) => parts.join(', '),
  of: (whole) => `of ${whole}`,
  target: (value) => `target ${value}`,
  source: (name) => `source: ${name}`,
  note: (text) => `note: ${text}`,
  approval: (number) => `map approval: ${number}`,
  boundary: (name) => `boundary: ${name}`,
  milestones: (stops) => `milestones: ${stops.join(', ')}`,
  data: 'Data',
};
