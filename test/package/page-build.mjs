// How files for pages are made small: mark-up and style sheets without their indentation, and what an element needs at
// once in one file, however many chunks share it.
import { minifyHTMLLiterals } from 'minify-literals';

/** Takes the white space out of `html`, `svg` and `css` templates. */
export const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};

/** A group for rolldown's `codeSplitting`: all that an entry imports, without what it invites by `import()`. */
export function atOnce(entry) {
  let early;
  const walk = (id, ids, context) => {
    if (ids.has(id)) return ids;
    ids.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) walk(imported, ids, context);
    return ids;
  };
  return {
    debugName: 'at once',
    name: (id, context) => ((early ??= walk(entry, new Set(), context)).has(id) ? 'at-once' : null),
  };
}
