// A snippet's words in traditional Chinese.
import type { SnippetWords } from './words.js';

export const zhHant: SnippetWords = {
  comma: '，',
  labelled: (label, figure) => `${label}：${figure}`,
  dated: (text, date) => (date ? `${text}（${date}）` : text),
  list: (parts) => parts.join('，'),
  of: (whole) => `總數${whole}`,
  target: (value) => `目標${value}`,
  source: (name) => `來源：${name}`,
  note: (text) => `註：${text}`,
  milestones: (stops) => `節點：${stops.join('、')}`,
  data: '數據',
};
