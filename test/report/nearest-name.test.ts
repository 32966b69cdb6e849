// Which attribute is meant by one that is none, and which is somebody else's business.
import { expect } from 'chai';
import fc from 'fast-check';
import { nearestName } from '../../src/report/nearest-name.js';
import { attributesOf } from '../../src/embed/widget.js';

const STAT = attributesOf('poverty-stat');
const TIMELINE = attributesOf('funding-timeline');
const MAP = attributesOf('relocation-map');

describe('nearestName(given, names)', () => {
  const MEANT: [given: string, names: string[], meant: string][] = [
    ['befor', STAT, 'before'],
    ['lable', STAT, 'label'],
    ['vaule', STAT, 'value'],
    ['valeu', STAT, 'value'],
    ['as_of', STAT, 'as-of'],
    ['asof', STAT, 'as-of'],
    ['beforeasof', STAT, 'before-as-of'],
    ['sourceref', STAT, 'source-href'],
    ['heading', STAT, 'heading-level'],
    ['headinglevel', STAT, 'heading-level'],
    ['taget', STAT, 'target'],
    ['noet', STAT, 'note'],
    ['row', TIMELINE, 'rows'],
    ['milestone', TIMELINE, 'milestones'],
    ['units', TIMELINE, 'unit'],
    ['boundry', MAP, 'boundary'],
    ['boundary-sorce', MAP, 'boundary-source'],
    ['mapapproval', MAP, 'map-approval'],
  ];
  for (const [given, names, meant] of MEANT) {
    it(`${given} is ${meant}`, () => expect(nearestName(given, names)).to.equal(meant));
  }

  const FOREIGN =
    'class id style title hidden dir slot part role tabindex is nonce translate contenteditable draggable spellcheck inert ' +
    'popover key ref suppresshydrationwarning colour color size name type width height align data-label data-value aria-label ' +
    'onclick on:value @value :value :label v-note v-value v-bind:label v-html v-if x-data x-label hx-value hx-get ng-value ' +
    '_value _nghost _ngcontent-abc-c12 xml:lang itemprop itemscope itemtype accesskey autofocus enterkeyhint exportparts ' +
    'node init cols lang src href for as map of data value2 #label *ngif [value] (ready) bind:value use:action jsx css tw';
  for (const name of FOREIGN.split(' ').filter((each) => !['lang', 'src', 'of'].includes(each))) {
    it(`${name} is none of ours`, () => {
      for (const names of [STAT, TIMELINE, MAP]) expect(nearestName(name, names)).to.equal(undefined);
    });
  }

  it('finds a name again of which a letter was left out or doubled', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...MAP.filter((name) => name.length > 3 && name !== 'lang')),
        fc.nat(),
        fc.boolean(),
        (name, at, isDoubled) => {
          const i = at % name.length;
          const given = name.slice(0, i + (isDoubled ? 1 : 0)) + name.slice(isDoubled ? i : i + 1);
          if (!MAP.includes(given) && !/^.?-/.test(given)) expect(nearestName(given, MAP)).to.equal(name);
        },
      ),
    ));
});
