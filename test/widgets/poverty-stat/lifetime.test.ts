// Stats that come, go and come again: nothing of them stays behind, and a second registration harms none.
import { expect } from 'chai';
import { muteConsole } from '../../support/author.js';
import { PovertyStatElement } from '../../../src/index.js';
import { define } from '../../../src/widgets/shared/define.js';
import { can, heap, itWhere } from '../../support/browser.js';
import { fixture, holdNetwork } from '../../support/fixture.js';
import { clearStage, makeStat, part, placeStat, showStat, textOf, untilSummary } from '../../support/stat.js';
import { frames } from '../../support/until.js';

const ATTRIBUTES = { lang: 'zh', label: '率', value: '1%' };
const CHILDREN = '<dl><dt>现值</dt><dd>1%</dd></dl>';

const comeAndGo = async (times: number): Promise<void> => {
  for (let i = 0; i < times; i++) {
    const element = placeStat(ATTRIBUTES, CHILDREN);
    if (i % 50 === 0) await element.updateComplete;
    element.remove();
  }
  await frames();
};

describe('<poverty-stat> lifetime', () => {
  muteConsole();
  afterEach(clearStage);

  itWhere(can.heap, 'leaves nothing in memory after a thousand came and went', async () => {
    await comeAndGo(1000);
    const before = await heap();
    await comeAndGo(1000);
    // 1000 elements kept would be megabytes
    expect((await heap()) - before).to.be.lessThan(300_000);
  });

  it('draws nothing more once it left: neither for its children nor for its file', async () => {
    const network = holdNetwork();
    try {
      const waiting = placeStat({ src: fixture('report.json') });
      const element = await showStat({ lang: 'zh', label: '率' }, CHILDREN);
      waiting.remove();
      element.remove();
      element.querySelector('dd')!.textContent = '2%';
      network.release();
      await frames(10);
      expect(element.summary).to.equal('率1%。');
      expect(waiting.summary).to.equal('');
    } finally {
      network.restore();
    }
  });

  it('catches up with its children and its file when it comes back', async () => {
    const element = await showStat({ lang: 'zh', label: '率' }, CHILDREN);
    const parent = element.parentElement!;
    element.remove();
    element.querySelector('dd')!.textContent = '2%';
    parent.append(element);
    await untilSummary(element, '率2%。');
    element.querySelector('dd')!.textContent = '3%';
    await untilSummary(element, '率3%。');
  });

  it('fetches its file again when it left before the file came', async () => {
    const network = holdNetwork();
    const element = placeStat({ lang: 'zh', src: `${fixture('report.json')}#户数` });
    const parent = element.parentElement!;
    await element.updateComplete;
    element.remove();
    network.release();
    network.restore();
    await frames();
    parent.append(element);
    await untilSummary(element, '截至2019年底，脱贫户24,036户。');
  });

  it('shows the same after it was moved in the page and cloned', async () => {
    const element = await showStat(ATTRIBUTES);
    const clone = element.cloneNode(true) as PovertyStatElement;
    element.after(clone);
    element.parentElement!.prepend(clone);
    await untilSummary(clone, '率1%。');
    expect(textOf(element, 'summary')).to.equal('率1%。');
  });

  it('works when it was set up before it was on a page', async () => {
    const element = makeStat({});
    element.label = '率';
    element.value = '1%';
    document.body.append(element);
    await untilSummary(element, '率1%。');
    expect(part(element, 'number').textContent).to.equal('1');
    element.remove();
  });

  it('may be registered twice: the first wins', async () => {
    await import('../../../src/define.js');
    await import('../../../src/poverty-stat.js');
    define('poverty-stat', class extends HTMLElement {});
    expect(customElements.get('poverty-stat')).to.equal(PovertyStatElement);
  });
});
