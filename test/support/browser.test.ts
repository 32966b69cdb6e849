// Whether the commands of test/support/browser.ts do in this engine what they promise there.
import { expect } from 'chai';
import { accessibilityTree, can, emulateMedia, heap, itWhere, press, resize } from './browser.js';

describe('the test browser', () => {
  afterEach(() => document.body.replaceChildren());

  const makeButton = (name: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.textContent = name;
    document.body.append(button);
    return button;
  };

  itWhere(can.keys, 'moves the focus by Tab and Shift+Tab', async () => {
    const [first, second] = [makeButton('first'), makeButton('second')];
    first.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });

  const KEYS = ['Enter', ' ', 'Escape', 'Home', 'End', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'a'];
  for (const key of KEYS) {
    itWhere(can.keys, `names the key "${key}" as the page will meet it`, async () => {
      const met: string[] = [];
      const button = makeButton('button');
      button.addEventListener('keydown', (event) => met.push(event.key));
      button.focus();
      await press(key === ' ' ? 'Space' : key);
      expect(met).to.deep.equal([key]);
    });
  }

  for (const width of [320, 1100]) {
    itWhere(can.narrow || width > 447, `is ${width} px wide when asked`, async () => {
      await resize(width);
      expect(window.innerWidth).to.equal(width);
    });
  }

  const MEDIA = [
    ['prefers-color-scheme', 'dark'],
    ['prefers-reduced-motion', 'reduce'],
    ['forced-colors', 'active'],
  ] as const;
  for (const [feature, value] of MEDIA) {
    itWhere(can.emulateMedia, `emulates ${feature}: ${value}, and stops`, async () => {
      await emulateMedia('', { [feature]: value });
      expect(matchMedia(`(${feature}: ${value})`).matches).to.equal(true);
      await emulateMedia('');
      expect(matchMedia(`(${feature}: ${value})`).matches).to.equal(false);
    });
  }

  itWhere(can.emulateMedia, 'emulates print', async () => {
    await emulateMedia('print');
    expect(matchMedia('print').matches).to.equal(true);
    await emulateMedia('');
    expect(matchMedia('print').matches).to.equal(false);
  });

  itWhere(can.accessibilityTree, 'reads the accessibility tree by role and name', async () => {
    makeButton('贫困发生率').disabled = true;
    const tree = await accessibilityTree();
    const found = tree.find(({ role, name }) => role === 'button' && name === '贫困发生率');
    expect(found?.['disabled']).to.equal(true);
  });

  itWhere(can.heap, 'weighs the heap in bytes', async () => {
    expect(await heap()).to.be.greaterThan(100_000);
  });
});
