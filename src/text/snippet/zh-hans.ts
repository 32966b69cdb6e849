// A snippet's words in simplified Chinese.
import type { SnippetWords } from './words.js';

export const zhHans: SnippetWords = {
  comma: '，',
  labelled: (label, figure) => `${label}：${figure}`,
  dated: (text, date) => (date ? `${text}（${date}）` : text),
  list: (parts) => parts.join('，'),
  of: (whole) => `总数${whole}`,
  target: (value) => `目标${value}`,
  source: (name) => `来源：${name}`,
  note: (text) => `注：${text}`,
  approval: (number) => `审图号：${number}`,
  boundary: (name) => `边界来源：${name}`,
  milestones: (stops) => `节点：${stops.join('、')}`,
  data: '数据',
};
