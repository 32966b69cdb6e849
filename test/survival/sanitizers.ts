// The sanitizers and Markdown readers that sites put articles through, with the settings they come with.
import { loadPackages } from '../support/packages.js';
import type { Host } from './hosts.js';

type Clean = (html: string) => string;

async function domPurify(): Promise<Clean> {
  const { dompurify } = await loadPackages('dompurify');
  const { sanitize } = dompurify!['default'] as unknown as { sanitize: Clean };
  return (html) => sanitize(html);
}

async function sanitizeHtml(): Promise<Clean> {
  const packages = await loadPackages('sanitize-html');
  const sanitize = packages['sanitize-html']!['default'] as unknown as Clean;
  return (html) => sanitize(html);
}

async function xss(): Promise<Clean> {
  const { xss: exports } = await loadPackages('xss');
  const { filterXSS } = exports as unknown as { filterXSS: Clean };
  return (html) => filterXSS(html);
}

async function rehypeSanitize(): Promise<Clean> {
  const packages = await loadPackages('unified', 'rehype-parse', 'rehype-sanitize', 'rehype-stringify');
  const unified = packages['unified']!['unified'] as unknown as () => {
    use(plugin: unknown, options?: object): ReturnType<typeof unified>;
    processSync(html: string): { toString(): string };
  };
  const processor = unified()
    .use(packages['rehype-parse']!['default'], { fragment: true })
    .use(packages['rehype-sanitize']!['default'])
    .use(packages['rehype-stringify']!['default']);
  return (html) => processor.processSync(html).toString();
}

/** With `html: true` mark-up goes through as it is; without, which is the default, it is shown as text. */
async function markdownIt(options: object): Promise<Clean> {
  const packages = await loadPackages('markdown-it');
  const MarkdownIt = packages['markdown-it']!['default'] as unknown as new (options: object) => { render: Clean };
  const reader = new MarkdownIt(options);
  return (html) => reader.render(html);
}

export const sanitizers: readonly Host[] = [
  { name: 'DOMPurify', open: async () => ({ source: await domPurify() }) },
  { name: 'sanitize-html', open: async () => ({ source: await sanitizeHtml() }) },
  { name: 'xss', open: async () => ({ source: await xss() }) },
  { name: 'rehype-sanitize', open: async () => ({ source: await rehypeSanitize() }) },
  { name: 'markdown-it', open: async () => ({ source: await markdownIt({}) }) },
  { name: 'markdown-it with HTML', open: async () => ({ source: await markdownIt({ html: true }) }) },
];
