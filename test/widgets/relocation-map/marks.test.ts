// Marks that are kept from one drawing to the next, and copies of one another: what is shown is what is drawn now.
import { expect } from 'chai';
import fc from 'fast-check';
import { MarkGroups, type SvgMark } from '../../../src/widgets/relocation-map/picture/relocation-map.marks.js';

const shown = (group: SVGElement): unknown[] =>
  [...group.children].map((node) => [
    node.localName,
    node.textContent,
    Object.fromEntries(node.getAttributeNames().map((name) => [name, node.getAttribute(name)])),
  ]);

const drawn = (marks: readonly SvgMark[]): unknown[] =>
  marks.map(({ name, text, ...attributes }) => [
    name,
    text ?? '',
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, String(value)]),
    ),
  ]);

const CLASS = fc.constantFrom(undefined, '', 'chosen', 'cut');
const PLACE = fc.integer({ min: 0, max: 9 });

const MARK: fc.Arbitrary<SvgMark> = fc.oneof(
  fc.record({ name: fc.constant('circle'), part: fc.constantFrom('site', 'origin'), class: CLASS, cx: PLACE }),
  fc.record({ name: fc.constant('path'), part: fc.constantFrom('region', 'coast', 'flow'), class: CLASS, d: PLACE }),
  fc.record({
    name: fc.constant('text'),
    part: fc.constantFrom('label', 'region-label'),
    text: fc.constantFrom('甲', '乙'),
    x: PLACE,
  }),
);

describe('marks of a picture', () => {
  it('are those that were drawn last, whatever was drawn before', () =>
    fc.assert(
      fc.property(fc.array(fc.array(MARK, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), (drawings) => {
        const groups = new MarkGroups();
        for (const marks of drawings) expect(shown(groups.show('sites', marks))).to.deep.equal(drawn(marks));
      }),
    ));

  it('are nobody else’s: a copy that is changed changes no other', () => {
    const groups = new MarkGroups();
    const [first, second] = groups.show('sites', [
      { name: 'circle', part: 'site', cx: 1 },
      { name: 'circle', part: 'site', cx: 2 },
    ]).children;
    first!.setAttribute('part', 'made by the page');
    groups.show('others', [{ name: 'circle', part: 'site', cx: 3 }]);
    expect([second!.getAttribute('part'), second!.getAttribute('cx')]).to.deep.equal(['site', '2']);
    expect(groups.show('others', []).childElementCount).to.equal(0);
  });
});
