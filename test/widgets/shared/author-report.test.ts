// How the element at fault is named on the console.
import { expect } from 'chai';
import { listenToConsole } from '../../support/author.js';
import { clearStage, makeStat, placeStat, type Attributes } from '../../support/stat.js';
import { until } from '../../support/until.js';

describe('the element at fault', () => {
  let author: ReturnType<typeof listenToConsole>;
  beforeEach(() => void (author = listenToConsole()));
  afterEach(() => {
    author.stop();
    clearStage();
  });

  const told = async (): Promise<string> => {
    await until(
      () => author.lines.length > 0,
      () => 'a line on the console',
    );
    return author.lines[0]!.replace(/ value: .*$/, '');
  };

  const NAMES: readonly (readonly [attributes: Attributes, name: string])[] = [
    [{ label: '率', id: 'rate' }, '<poverty-stat id="rate">'],
    [{ label: '率' }, '<poverty-stat label="率">'],
    [{ label: '' }, '<poverty-stat>'],
  ];
  for (const [attributes, name] of NAMES) {
    it(`is ${name}`, async () => {
      placeStat({ ...attributes, value: '好几成' });
      expect(await told()).to.equal(name);
    });
  }

  it('is named by its label where a framework sets it as a property', async () => {
    const element = makeStat({});
    Object.assign(element, { label: '率', value: '好几成' });
    document.body.append(element);
    expect(await told()).to.equal('<poverty-stat label="率">');
    element.remove();
  });
});
