// The frame's words in English.
import type { FrameWords } from './words.js';

export const en: FrameWords = {
  source: (name) => `Source: ${name}`,
  note: (text) => `Note: ${text}`,
  data: 'Data',
  dataOf: (label) => (label ? `Data: ${label}` : 'Data'),
  toolsOf: (label) => (label ? `Take the data along: ${label}` : 'Take the data along'),
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download CSV',
  picture: 'Save picture',
  blocked: 'This page does not allow downloads or copying; select the text below:',
  joinMeasures: (measures) =>
    measures.length < 2 ? measures.join('') : `${measures.slice(0, -1).join(', ')} and ${measures.at(-1)}`,
};
