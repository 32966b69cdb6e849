// The frame in English.
import { ENGLISH_MOMENT } from '../../period/english-moment.js';
import { ENGLISH } from '../../quantity/english-wording.js';
import type { Speech } from '../speech.js';

export const english: Speech = {
  dictionary: 'en',
  locale: 'en',
  quantity: ENGLISH,
  moment: ENGLISH_MOMENT,
  frame: {
    source: (name) => `Source: ${name}`,
    note: (text) => `Note: ${text}`,
    data: 'Data',
    dataOf: (label) => (label ? `Data: ${label}` : 'Data'),
    joinMeasures: (measures) => measures.join(', ').replace(/, (?!.*, )/, ' and '),
  },
};
