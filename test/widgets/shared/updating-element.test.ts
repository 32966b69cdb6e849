// How elements are kept drawn: properties and attributes, one drawing a turn, all elements of a page together.
import { expect } from 'chai';
import { css } from '../../../src/theme/css.js';
import { UpdatingElement, type PropertyDeclarations } from '../../../src/widgets/shared/updating-element.js';

/** What was done, in order. */
let log: string[] = [];

class Probe extends UpdatingElement {
  static override styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    label: {},
    asOf: { attribute: 'as-of' },
    report: { attribute: false },
  };
  declare label?: string | null;
  declare asOf?: string | null;
  declare report?: object | null;
  /** What goes wrong. */
  fault: 'update' | 'updated' | 'all' | undefined;
  /** Done while it is drawn. */
  meanwhile: (() => void) | undefined;

  protected override propertyChanged(): void {
    this.requestUpdate();
  }
  protected override update(): void {
    log.push(`draw ${this.label}`);
    if (this.fault === 'update' || this.fault === 'all') throw new Error('no');
    this.meanwhile?.();
    this.renderRoot.innerHTML = `<b>${this.label}</b>`;
  }
  protected override updated(): void {
    log.push(`measure ${this.label}`);
    if (this.fault === 'updated') throw new Error('no');
  }
  protected override failed(error: unknown): void {
    log.push(`${this.label}: ${(error as Error).message}`);
    if (this.fault === 'all') throw new Error('not even that');
  }
}
customElements.define('probe-element', Probe);

const place = (label: string): Probe => {
  const probe = new Probe();
  probe.label = label;
  document.body.append(probe);
  return probe;
};

describe('an updating element', () => {
  afterEach(() => {
    log = [];
    for (const probe of document.querySelectorAll('probe-element, probe-late')) probe.remove();
  });

  it('takes each attribute as a property, an attribute that goes as null', () => {
    const probe = new Probe();
    probe.setAttribute('label', '率');
    probe.setAttribute('as-of', '2019');
    probe.setAttribute('report', '{}');
    expect([probe.label, probe.asOf, probe.report]).to.deep.equal(['率', '2019', undefined]);
    probe.removeAttribute('label');
    expect(probe.label).to.equal(null);
    expect(Probe.observedAttributes).to.deep.equal(['label', 'as-of']);
  });

  it('has properties that may be read of its prototype, as developer tools do', () => {
    expect([Probe.prototype.label, 'label' in Probe.prototype]).to.deep.equal([undefined, true]);
  });

  it('is drawn once, however much is changed in a turn', async () => {
    const probe = place('a');
    probe.asOf = '2019';
    probe.setAttribute('label', 'b');
    expect(log).to.deep.equal([]);
    await probe.updateComplete;
    expect(log).to.deep.equal(['draw b', 'measure b']);
    probe.label = 'b';
    await probe.updateComplete;
    expect(log, 'nothing changed').to.have.length(2);
  });

  it('is measured when all are drawn', async () => {
    const probe = place('a');
    place('b');
    await probe.updateComplete;
    expect(log).to.deep.equal(['draw a', 'draw b', 'measure a', 'measure b']);
  });

  it('is not drawn again for what it asks for while it is drawn; others are', async () => {
    const probe = place('a');
    const other = place('b');
    await probe.updateComplete;
    log = [];
    probe.meanwhile = () => {
      probe.asOf = String(log.length);
      other.asOf = '2020';
    };
    probe.requestUpdate();
    await probe.updateComplete;
    await Promise.resolve();
    expect(log).to.deep.equal(['draw a', 'draw b', 'measure a', 'measure b']);
  });

  for (const fault of ['update', 'updated', 'all'] as const) {
    it(`keeps a fault in ${fault} from the others, and from the page`, async () => {
      const probe = place('a');
      probe.fault = fault;
      const other = place('b');
      await probe.updateComplete;
      expect(other.renderRoot.textContent).to.equal('b');
      expect(log).to.include('measure b').and.include('a: no');
      probe.fault = undefined;
      probe.label = 'c';
      await probe.updateComplete;
      expect(probe.renderRoot.textContent).to.equal('c');
    });
  }

  it('is drawn when it comes to a page, and goes on where it left it', async () => {
    const probe = new Probe();
    probe.label = 'a';
    await probe.updateComplete;
    expect(log).to.deep.equal([]);
    document.body.append(probe);
    await probe.updateComplete;
    probe.remove();
    probe.label = 'b';
    await probe.updateComplete;
    expect(probe.renderRoot.textContent).to.equal('b');
  });

  it('takes what a page set before it knew the class, rather than the attribute', async () => {
    const late = document.createElement('probe-late') as Probe;
    late.setAttribute('label', 'attribute');
    Object.assign(late, { label: 'property', asOf: '2019', ours: 'the page’s own', updateComplete: 'too' });
    document.body.append(late);
    customElements.define('probe-late', class extends Probe {});
    await Promise.resolve();
    expect(late.renderRoot.textContent).to.equal('property');
    expect(late).to.include({ asOf: '2019', ours: 'the page’s own' });
    late.label = 'later';
    await late.updateComplete;
    expect(late.renderRoot.textContent).to.equal('later');
  });

  it('shares one style sheet with all of its class', () => {
    const [one, two] = [place('a'), place('b')];
    expect(one.renderRoot.adoptedStyleSheets).to.have.length(1);
    expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(two.renderRoot.adoptedStyleSheets[0]);
  });

  it('is dressed in whichever document it comes to, and back', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const probe = place('a');
    const look = (): string => {
      probe.renderRoot.innerHTML = '<b></b>';
      const { color } = probe.ownerDocument.defaultView!.getComputedStyle(probe.renderRoot.firstElementChild!);
      return `${color}, ${probe.renderRoot.adoptedStyleSheets.length}`;
    };
    frame.contentDocument!.body.append(probe);
    expect(look()).to.equal('rgb(1, 2, 3), 1');
    document.createElement('template').content.append(probe);
    new DOMParser().parseFromString('', 'text/html').body.append(probe);
    document.body.append(probe);
    expect(look()).to.equal('rgb(1, 2, 3), 1');
    frame.remove();
  });

  it('draws in the root that came with the page, and not beside what stood in it', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.setHTMLUnsafe('<probe-saved label="a"><template shadowrootmode="open"><b>saved</b></template></probe-saved>');
    customElements.define('probe-saved', class extends Probe {});
    const probe = page.firstElementChild as Probe;
    expect(probe.shadowRoot!.textContent, 'emptied').to.equal('');
    await probe.updateComplete;
    expect(probe.shadowRoot!.textContent).to.equal('a');
    page.remove();
  });

  it('leaves a property that a class made of it has of its own', async () => {
    class Own extends Probe {
      // @ts-expect-error A page's script is not typed.
      override get label(): string {
        return 'own';
      }
    }
    customElements.define('probe-own', Own);
    const own = new Own();
    own.asOf = '2019';
    document.body.append(own);
    await own.updateComplete;
    expect(own.renderRoot.textContent).to.equal('own');
    own.remove();
  });
});
