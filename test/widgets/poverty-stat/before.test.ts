// The name `before`: the earlier value as an attribute and a property, and still the DOM's method.
import { expect } from 'chai';
import { clearStage, showStat, textOf, untilSummary } from '../../support/stat.js';

describe('<poverty-stat> before', () => {
  afterEach(clearStage);

  it('may be set as a property, as React and Vue do', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%' });
    (element as unknown as { before: unknown }).before = '43.74%';
    await untilSummary(element, '率由43.74%降至1%，下降42.74个百分点。');
    (element as unknown as { before: unknown }).before = undefined;
    await untilSummary(element, '率1%。');
  });

  it('stays the method that puts a node before the element', async () => {
    const element = await showStat({ lang: 'zh', label: '率', value: '1%', before: '2%' });
    const node = document.createElement('hr');
    element.before(node, 'and text');
    expect(element.previousSibling?.textContent).to.equal('and text');
    expect(node.nextSibling).to.equal(element.previousSibling);
    expect(textOf(element, 'summary')).to.equal('率由2%降至1%，下降1个百分点。');
  });
});
