// The commonest units as Chinese names them, however much is said around them.
import type { QuantityWording } from './wording.js';

export const CHINESE_UNITS: QuantityWording['units'] = {
  household: ['户'],
  person: ['人'],
  CNY: ['元'],
  USD: ['美元'],
  percent: ['%'],
  'percentage-point': ['个百分点'],
  mu: ['亩'],
  none: [''],
};
