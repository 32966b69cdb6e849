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

/**
 * A group for rolldown's `codeSplitting`: what each of some files imports, without what it invites by `import()`, in a
 * chunk of its name; what several of them import in one of their own.
 */
export function atOnce(files) {
  let graphs;
  const walk = (id, ids, context) => {
    if (ids.has(id)) return ids;
    ids.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) walk(imported, ids, context);
    return ids;
  };
  return {
    debugName: 'at once',
    name: (id, context) => {
      graphs ??= Object.entries(files).map(([name, file]) => [name, walk(file, new Set(), context)]);
      const names = graphs.filter(([, ids]) => ids.has(id)).map(([name]) => name);
      if (names.length === 0) return null;
      return names.length > 1 && names.length === graphs.length ? 'base' : names.join('-');
    },
  };
}
