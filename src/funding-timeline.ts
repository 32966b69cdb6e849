// Registers <funding-timeline>.
import { FundingTimelineElement } from './widgets/funding-timeline/funding-timeline.element.js';
import { define } from './widgets/shared/define.js';

define('funding-timeline', FundingTimelineElement);
