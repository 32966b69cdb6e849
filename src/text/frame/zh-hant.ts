// The frame's words in traditional Chinese.
import type { FrameWords } from './words.js';

export const zhHant: FrameWords = {
  source: (name) => `來源：${name}`,
  note: (text) => `註：${text}`,
  data: '數據',
  dataOf: (label) => (label ? `${label}的數據` : '數據'),
  toolsOf: (label) => (label ? `${label}的下載方式` : '下載方式'),
  copy: '複製',
  copied: '已複製',
  download: '下載 CSV',
  picture: '存為圖片',
  blocked: '本頁面不允許下載或複製，請直接選取下面的文字：',
  joinMeasures: (measures) => measures.join(''),
};
