// Registers <poverty-stat>.
import { define } from './widgets/shared/define.js';
import { PovertyStatElement } from './widgets/poverty-stat/poverty-stat.element.js';

define('poverty-stat', PovertyStatElement);
