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
  approval: (number) => `審圖號：${number}`,
  boundary: (name) => `邊界來源：${name}`,
  milestones: (stops) => `節點：${stops.join('、')}`,
  data: '數據',
};
