// Keys that readers press before that has come which answers them: none is lost, and the page does not scroll for them.
import { expect } from 'chai';
import type { ReportSelectEvent } from '../../../src/index.js';
import { muteConsole } from '../../support/author.js';
import { clearStage, rows, showMap, SITES } from '../../support/map.js';
import { frames, until } from '../../support/until.js';

describe('keys pressed before the tools have come', () => {
  muteConsole();
  afterEach(clearStage);

  /** True where the browser still does what the key usually does. */
  const key = (target: Element, name: string, more: KeyboardEventInit = {}): boolean =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
    );

  it('are answered in their order, each from where the one before led', async () => {
    const element = await showMap({ rows: SITES });
    const chosen: string[] = [];
    element.addEventListener('report-select', (event: ReportSelectEvent) => chosen.push(event.row.name));
    const first = rows(element)[0]!;
    first.focus();
    key(first, 'ArrowDown');
    key(first, 'ArrowDown');
    // What the browser makes of Enter.
    first.click();
    key(first, 'ArrowUp');
    // The first key leads there too, on its way.
    await until(
      () => chosen.length > 0 && element.shadowRoot!.activeElement === rows(element)[1],
      () => `the second row, not ${element.shadowRoot!.activeElement?.textContent}, with ${chosen} chosen`,
    );
    expect(chosen).to.deep.equal(['四号点']);
  });

  it('scroll no page where they move the focus, and else do what they do', async () => {
    const element = await showMap({ rows: SITES });
    const first = rows(element)[0]!;
    first.focus();
    const isLeft = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'Tab', 'Enter', ' '].filter((name) =>
      key(first, name),
    );
    expect(isLeft).to.deep.equal(['PageDown', 'Tab', 'Enter', ' ']);
    expect(key(first, 'Home', { ctrlKey: true })).to.equal(true);
    expect(key(first, 'ArrowLeft', { altKey: true })).to.equal(true);
  });

  it('take no focus that has gone elsewhere', async () => {
    const element = await showMap({ rows: SITES });
    const other = document.body.appendChild(document.createElement('button'));
    const first = rows(element)[0]!;
    first.focus();
    key(first, 'ArrowDown');
    other.focus();
    await until(
      () => rows(element)[0]!.tabIndex === 0 && rows(element)[1]!.tabIndex === -1 && element.shadowRoot,
      () => 'the tools',
    );
    await frames(10);
    expect(document.activeElement).to.equal(other);
    other.remove();
  });

  it('leave a row to the mouse that has chosen another', async () => {
    const element = await showMap({ rows: SITES });
    const chosen: string[] = [];
    element.addEventListener('report-select', (event: ReportSelectEvent) => chosen.push(event.row.name));
    const [first, , , fourth] = rows(element);
    first!.focus();
    key(first!, 'ArrowDown');
    fourth!.focus();
    fourth!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await until(
      () => chosen.length > 0,
      () => 'a choice',
    );
    expect(chosen).to.deep.equal(['三号点']);
    expect(element.shadowRoot!.activeElement).to.equal(fourth);
  });
});
