// The source files and what each imports, read from their text with the comments taken out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FROM = /^\s*(import|export)\s+(type\s+)?[^'"();]*?\bfrom\s*'([^']+)'/gm;
const BARE = /^\s*import\s*'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*([^)]*?)\s*\)/g;

/** Comments only: a `//` after a colon is an address, and one within a string is left alone as far as we can see. */
export const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');

/** Each import as `{to, isType, isDynamic}`; a dynamic one without a literal path has `to` undefined. */
export function importsOf(text) {
  const code = withoutComments(text);
  const fromAll = [...code.matchAll(FROM)].map(([, , type, to]) => ({ to, isType: Boolean(type), isDynamic: false }));
  const bare = [...code.matchAll(BARE)].map(([, to]) => ({ to, isType: false, isDynamic: false }));
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, argument]) => ({
    to: /^'([^']+)'$/.exec(argument)?.[1],
    // `import('./x.js').Type` within a type is no load, but it is an import all the same.
    isType: false,
    isDynamic: true,
  }));
  return [...fromAll, ...bare, ...dynamic];
}

/** The file of src that a relative import means: `../result.js` in `quantity/x.ts` is `result.ts`. */
export const resolveImport = (file, to) => path.posix.join(path.posix.dirname(file), to).replace(/\.js$/, '.ts');

/** `{file, text, imports}` of every .ts file in a folder, paths relative to it. */
export const readSources = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return { file, text, imports: importsOf(text) };
    });
