// Registers <poverty-stat>.
import { define } from './widgets/shared/define.js';
import { PovertyStatElement } from './widgets/poverty-stat/poverty-stat.element.js';

define('poverty-stat', PovertyStatElement);

// Programs that import this know the tag and its events.
export type { PovertyStatElement };
export type { ReportErrorEvent } from './widgets/shared/error-event.js';
export type { ReportReadyEvent } from './widgets/shared/ready-event.js';
