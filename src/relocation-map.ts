// Registers <relocation-map>.
import { define } from './widgets/shared/define.js';
import { RelocationMapElement } from './widgets/relocation-map/relocation-map.element.js';

define('relocation-map', RelocationMapElement);
