// Registers <funding-timeline>.
import { FundingTimelineElement } from './widgets/funding-timeline/funding-timeline.element.js';
import { define } from './widgets/shared/define.js';

define('funding-timeline', FundingTimelineElement);

// Programs that import this know the tag and its events.
export type { FundingTimelineElement };
export type { ReportErrorEvent } from './widgets/shared/error-event.js';
export type { ReportReadyEvent } from './widgets/shared/ready-event.js';
export type { ReportSelectEvent } from './widgets/shared/select-event.js';
