// The settings that administrators are told, as they are written: with them a tag survives, and without them it does not.
import { expect } from 'chai';
import { attributesOf, widgetTags, type WidgetTag } from '../../src/embed/widget.js';
import { loadPackages, loadScript } from '../support/packages.js';
import { pasteInto } from './hosts.js';
import { until } from '../support/until.js';

const TAG =
  '<poverty-stat label="贫困发生率" value="1%" before="43.74%" as-of="2019-12-31"><p>贫困发生率：43.74%→1%</p></poverty-stat>';

/** The script that stands under a heading of the page for administrators. */
async function written(heading: string): Promise<string> {
  const text = await (await fetch('/demo/embed/administrators.md')).text();
  const section = text.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const code = /```js\n([\s\S]*?)```/.exec(section)?.[1];
  if (!code) throw new Error(`no script under “${heading}”`);
  return code.trim().replace(/;$/, '');
}

/** Runs it with names of its own. */
async function run<T>(heading: string, names: Record<string, unknown>): Promise<T> {
  const make = new Function(...Object.keys(names), `return ${await written(heading)}`);
  return make(...Object.values(names)) as T;
}

/** A paste into a paragraph puts the text beside the tag: the data are in its attributes. */
function expectTag(html: string, way: 'source' | 'paste' = 'source'): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const stat = body.querySelector('poverty-stat');
  expect(stat, html).not.to.equal(null);
  const found = Object.fromEntries([...stat!.attributes].map(({ name, value }) => [name, value]));
  expect(found).to.include({ label: '贫困发生率', value: '1%', before: '43.74%', 'as-of': '2019-12-31' });
  if (way === 'source') expect(stat!.textContent).to.contain('43.74%→1%');
  expect(body.textContent).to.contain('43.74%→1%');
}

const placeIn = (): HTMLElement => document.body.appendChild(document.createElement('div'));

describe('what administrators are told lets tags through', () => {
  const opened: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  it('DOMPurify', async () => {
    const { dompurify } = await loadPackages('dompurify');
    const DOMPurify = dompurify!['default'] as unknown as { sanitize(html: string): string };
    expectTag(await run<string>('DOMPurify', { DOMPurify, html: TAG }));
    expect(DOMPurify.sanitize(TAG)).not.to.contain('<poverty-stat');
    const cleaned = new Map<string, string>();
    for (const tag of widgetTags) {
      const html = whole(tag);
      cleaned.set(html, await run<string>('DOMPurify', { DOMPurify, html }));
    }
    expectWhole((html) => cleaned.get(html)!);
    const attack = TAG.replace('value="1%"', 'value="1%" onclick="alert(1)" is="x-y"');
    const clean = await run<string>('DOMPurify', { DOMPurify, html: `${attack}<x-y label="a"></x-y>` });
    expect(clean).not.to.match(/onclick|x-y/);
  });

  /** A tag with every attribute it may have. */
  const whole = (tag: WidgetTag): string => {
    const element = document.createElement(tag);
    for (const name of attributesOf(tag))
      element.setAttribute(name, name === 'source-href' || name === 'src' ? '/a' : 'b');
    return element.outerHTML;
  };

  /** Every attribute of every tag is there after a filter. */
  function expectWhole(clean: (html: string) => string): void {
    for (const tag of widgetTags) {
      const body = new DOMParser().parseFromString(clean(whole(tag)), 'text/html').body;
      expect(body.querySelector(tag)?.getAttributeNames(), tag).to.have.members(attributesOf(tag));
    }
  }

  it('sanitize-html', async () => {
    const packages = await loadPackages('sanitize-html');
    const sanitizeHtml = packages['sanitize-html']!['default'];
    expectTag(await run<string>('sanitize-html', { sanitizeHtml, html: TAG }));
    const cleaned = new Map<string, string>();
    for (const tag of widgetTags) {
      const html = whole(tag);
      cleaned.set(html, await run<string>('sanitize-html', { sanitizeHtml, html }));
    }
    expectWhole((html) => cleaned.get(html)!);
  });

  it('rehype-sanitize', async () => {
    const packages = await loadPackages('unified', 'rehype-parse', 'rehype-sanitize', 'rehype-stringify');
    const { unified } = packages['unified'] as unknown as { unified(): Processor };
    interface Processor {
      use(plugin: unknown, options?: object): Processor;
      processSync(html: string): object;
    }
    const { default: sanitize, defaultSchema } = packages['rehype-sanitize'] as unknown as Record<string, object>;
    const rehypeSanitize = (schema: object): object => schema;
    const schema = await run<object>('rehype-sanitize', { rehypeSanitize, defaultSchema });
    const processor = unified()
      .use(packages['rehype-parse']!['default'], { fragment: true })
      .use(sanitize, schema)
      .use(packages['rehype-stringify']!['default']);
    expectTag(String(processor.processSync(TAG)));
    expectWhole((html) => String(processor.processSync(html)));
  });

  it('WordPress, whose filter names every attribute', async () => {
    const text = await (await fetch('/demo/embed/administrators.md')).text();
    const php = /```php\n([\s\S]*?)```/.exec(text)![1]!;
    const common = /explode\(' ', '([^']*)'\), true\);\n/.exec(php)![1]!.split(' ');
    for (const tag of widgetTags) {
      const own = new RegExp(`'${tag}' => '([^']*)'`).exec(php)![1]!.split(' ');
      expect([...common, ...own], tag).to.have.members(attributesOf(tag));
    }
  });

  for (const way of ['source', 'paste'] as const) {
    it(`CKEditor 5, by ${way}`, async () => {
      const address = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
      const kit = (await import(address)) as Record<string, unknown>;
      const names = ['Essentials', 'Paragraph', 'Link', 'Table'];
      const options = { licenseKey: 'GPL', plugins: names.map((name) => kit[name]) };
      const { ClassicEditor, GeneralHtmlSupport } = kit;
      interface Editor {
        setData(html: string): void;
        getData(): string;
        destroy(): Promise<void>;
        editing: { view: { getDomRoot(): HTMLElement } };
      }
      const place = placeIn();
      const editor = await run<Promise<Editor>>('CKEditor 5', { ClassicEditor, GeneralHtmlSupport, options, place });
      opened.push(
        () => editor.destroy(),
        () => place.remove(),
      );
      if (way === 'source') editor.setData(TAG);
      else pasteInto(editor.editing.view.getDomRoot(), TAG);
      await until(
        () => editor.getData().includes('43.74'),
        () => 'the tag',
      );
      expectTag(editor.getData(), way);
    });

    it(`TinyMCE, by ${way}`, async () => {
      if (!('tinymce' in window)) await loadScript('/node_modules/tinymce/tinymce.min.js');
      interface Editor {
        setContent(html: string): void;
        getContent(): string;
        getBody(): HTMLElement;
        focus(): void;
        remove(): void;
      }
      const { tinymce } = window as unknown as { tinymce: object };
      const place = placeIn();
      const target = place.appendChild(document.createElement('div'));
      const options = { target, license_key: 'gpl', promotion: false };
      const [editor] = await run<Promise<Editor[]>>('TinyMCE', { tinymce, options });
      opened.push(
        () => editor!.remove(),
        () => place.remove(),
      );
      editor!.focus();
      if (way === 'source') editor!.setContent(TAG);
      else pasteInto(editor!.getBody(), TAG);
      await until(
        () => editor!.getContent().includes('43.74'),
        () => 'the tag',
      );
      if (way === 'source') expectTag(editor!.getContent());
      else expect(editor!.getContent()).to.contain('贫困发生率');
      const framed = (host: string): string => `<iframe src="https://${host}/frame.html"></iframe>`;
      editor!.setContent(framed('charts.example.org'));
      expect(editor!.getContent()).not.to.contain('sandbox');
      editor!.setContent(framed('other.example.org'));
      expect(editor!.getContent()).to.contain('sandbox');
    });
  }
});
