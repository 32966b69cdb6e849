// The editors in which articles are written, with the settings they come with.
import { loadPackages, loadScript } from '../support/packages.js';
import { frames, until } from '../support/until.js';
import { pasteInto, type Entrances, type Host } from './hosts.js';

function makePlace(): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createElement('div'));
  document.body.append(place);
  return place;
}

/** Editors take a paste in their own time; what they hold is read once the address is in it. */
const untilPasted = (read: () => string): Promise<string> =>
  until(
    () => (/w=(?:poverty-stat|funding-timeline|relocation-map)/.test(read()) ? read() : undefined),
    () => `what was pasted in ${read()}`,
  );

interface Tiny {
  setContent(html: string): void;
  getContent(): string;
  getBody(): HTMLElement;
  focus(): void;
  remove(): void;
}

async function tinyMce(): Promise<Entrances> {
  await loadScript('/node_modules/tinymce/tinymce.min.js');
  const place = makePlace();
  const { tinymce } = window as unknown as { tinymce: { init(options: object): Promise<Tiny[]> } };
  const [editor] = await tinymce.init({ target: place.firstChild, license_key: 'gpl', promotion: false });
  return {
    source: (html) => {
      editor!.setContent(html);
      return editor!.getContent();
    },
    paste: async (html) => {
      editor!.setContent('');
      editor!.focus();
      pasteInto(editor!.getBody(), html);
      return untilPasted(() => editor!.getContent());
    },
    close: () => {
      editor!.remove();
      place.remove();
    },
  };
}

interface Ck {
  setData(html: string): void;
  getData(): string;
  editing: { view: { getDomRoot(): HTMLElement; focus(): void } };
  destroy(): Promise<void>;
}

async function ckEditor5(): Promise<Entrances> {
  const address = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  const kit = (await import(address)) as Record<string, unknown> & {
    ClassicEditor: { create(place: Element, options: object): Promise<Ck> };
  };
  const place = makePlace();
  const names = [
    'Essentials',
    'Paragraph',
    'Heading',
    'Bold',
    'Italic',
    'Link',
    'List',
    'BlockQuote',
    'Table',
    'MediaEmbed',
  ];
  const editor = await kit.ClassicEditor.create(place.firstElementChild!, {
    licenseKey: 'GPL',
    plugins: names.map((name) => kit[name]),
  });
  return {
    source: (html) => {
      editor.setData(html);
      return editor.getData();
    },
    paste: async (html) => {
      editor.setData('');
      editor.editing.view.focus();
      pasteInto(editor.editing.view.getDomRoot(), html);
      return untilPasted(() => editor.getData());
    },
    close: async () => {
      await editor.destroy();
      place.remove();
    },
  };
}

interface QuillEditor {
  root: HTMLElement;
  clipboard: { dangerouslyPasteHTML(html: string): void };
  setText(text: string): void;
  focus(): void;
}

async function quill(): Promise<Entrances> {
  const packages = await loadPackages('quill');
  const Quill = packages['quill']!['default'] as unknown as new (place: Element, options: object) => QuillEditor;
  const place = makePlace();
  const editor = new Quill(place.firstElementChild!, {});
  return {
    source: (html) => {
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.root.innerHTML;
    },
    paste: async (html) => {
      editor.setText('');
      editor.focus();
      pasteInto(editor.root, html);
      return untilPasted(() => editor.root.innerHTML);
    },
    close: () => place.remove(),
  };
}

interface TipTap {
  commands: { setContent(html: string): void; clearContent(): void; focus(): void };
  getHTML(): string;
  view: { dom: HTMLElement };
  destroy(): void;
}

async function tipTap(): Promise<Entrances> {
  const packages = await loadPackages('@tiptap/core', '@tiptap/starter-kit');
  const Editor = packages['@tiptap/core']!['Editor'] as unknown as new (options: object) => TipTap;
  const place = makePlace();
  const editor = new Editor({ element: place.firstChild, extensions: [packages['@tiptap/starter-kit']!['default']] });
  return {
    source: (html) => {
      editor.commands.setContent(html);
      return editor.getHTML();
    },
    paste: async (html) => {
      editor.commands.clearContent();
      editor.commands.focus();
      pasteInto(editor.view.dom, html);
      return untilPasted(() => editor.getHTML());
    },
    close: () => {
      editor.destroy();
      place.remove();
    },
  };
}

interface Wang {
  setHtml(html: string): void;
  getHtml(): string;
  readonly selection: object | null;
  focus(): void;
  destroy(): void;
}

async function wangEditor(): Promise<Entrances> {
  await loadScript('/node_modules/@wangeditor/editor/dist/index.js');
  const { wangEditor: kit } = window as unknown as { wangEditor: { createEditor(options: object): Wang } };
  // A new editor each time: after it was emptied by script, it pastes at a place that is no longer there.
  const inNew = async (put: (editor: Wang, place: HTMLElement) => Promise<string>): Promise<string> => {
    const place = makePlace();
    place.style.blockSize = '400px';
    (place.firstElementChild as HTMLElement).style.blockSize = '400px';
    const editor = kit.createEditor({ selector: place.firstElementChild, html: '<p><br></p>', mode: 'default' });
    try {
      return await put(editor, place);
    } finally {
      editor.destroy();
      place.remove();
    }
  };
  return {
    source: (html) =>
      inNew(async (editor) => {
        editor.setHtml(html);
        return editor.getHtml();
      }),
    paste: (html) =>
      inNew(async (editor, place) => {
        const surface = place.querySelector('[contenteditable]')!;
        // It takes nothing before it has drawn itself and knows where its caret is.
        await frames(5);
        editor.focus();
        await until(
          () => editor.selection && surface.contains(document.activeElement),
          () => 'its caret',
        );
        await frames(5);
        pasteInto(surface, html);
        return untilPasted(() => editor.getHtml());
      }),
  };
}

export const editors: readonly Host[] = [
  { name: 'TinyMCE', open: tinyMce },
  { name: 'CKEditor 5', open: ckEditor5 },
  { name: 'Quill', open: quill },
  { name: 'TipTap', open: tipTap },
  { name: 'wangEditor', open: wangEditor },
];
