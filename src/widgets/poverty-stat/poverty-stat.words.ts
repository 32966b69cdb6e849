// A stat's model in words: its figures written out in one language and one scale, and the facts of its sentence.
import { formatMoment, formatPeriod } from '../../period/index.js';
import { chooseScale, formatQuantity, formatQuantityParts, type QuantityParts, type Quantity, type Scale } from '../../quantity/index.js';
import { frameWords } from '../../text/frame/index.js';
import type { Language } from '../../text/language.js';
import { statWords, type StatFacts } from '../../text/stat/index.js';
import type { Measure, StatDate, StatModel } from './poverty-stat.model.js';
