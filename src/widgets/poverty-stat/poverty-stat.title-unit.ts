// The unit of bare numbers, for the stats that have one: their title may name it.
export { unitOfTitle, withUnit } from '../../report/named-unit.js';
