// Registers <relocation-map>.
import { define } from './widgets/shared/define.js';
import { RelocationMapElement } from './widgets/relocation-map/relocation-map.element.js';

define('relocation-map', RelocationMapElement);

// Programs that import this know the tag and its events.
export type { RelocationMapElement };
export type { ReportErrorEvent } from './widgets/shared/error-event.js';
export type { ReportReadyEvent } from './widgets/shared/ready-event.js';
export type { ReportSelectEvent } from './widgets/shared/select-event.js';
