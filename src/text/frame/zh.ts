// The frame in Chinese, whichever the script.
import type { Script } from '../../script.js';
import type { FrameWords } from './words.js';

export const chineseFrame = (say: Script): FrameWords => ({
  source: (name) => say`来源：${name}`,
  note: (text) => say`注：${text}`,
  data: say`数据`,
  dataOf: (label) => (label ? say`${label}的数据` : say`数据`),
  joinMeasures: (measures) => measures.join(''),
});
