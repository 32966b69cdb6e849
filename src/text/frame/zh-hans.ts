// The frame's words in simplified Chinese.
import type { FrameWords } from './words.js';

export const zhHans: FrameWords = {
  source: (name) => `来源：${name}`,
  note: (text) => `注：${text}`,
  data: '数据',
  dataOf: (label) => (label ? `${label}的数据` : '数据'),
  toolsOf: (label) => (label ? `${label}的下载方式` : '下载方式'),
  copy: '复制',
  copied: '已复制',
  download: '下载 CSV',
  picture: '存为图片',
  blocked: '本页面不允许下载或复制，请直接选取下面的文字：',
  joinMeasures: (measures) => measures.join(''),
};
