// Registers every element of the kit. It calls `define` itself: an import of the other doors would end in a chunk they
// share, which bundlers take to be free of effects and drop.
import { FundingTimelineElement } from './widgets/funding-timeline/funding-timeline.element.js';
import { PovertyStatElement } from './widgets/poverty-stat/poverty-stat.element.js';
import { RelocationMapElement } from './widgets/relocation-map/relocation-map.element.js';
import { define } from './widgets/shared/define.js';

define('poverty-stat', PovertyStatElement);
define('relocation-map', RelocationMapElement);
define('funding-timeline', FundingTimelineElement);

// Programs that import this know the tags and their events.
export type * from './index.js';
