// How files for pages are made small and quick: mark-up and style sheets without their indentation, and what an element
// needs at once in one file, however many chunks share it, compiled as a whole.
import { minifyHTMLLiterals } from 'minify-literals';

const OURS = /\/src\/.*\.ts$/;

/** Takes the white space out of `html`, `svg` and `css` templates. */
export const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!OURS.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};

/** Chromium then compiles the file as it arrives, away from the main thread; to all others it is a comment. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * For rolldown's output: what each of some files imports, without what it invites by `import()`, in a chunk of its name;
 * what several of them import in one of their own. Nearly all in these chunks is called at once, and they say so.
 */
export function atOnce(files, options = {}) {
  let graphs;
  const names = new Set();
  const walk = (id, ids, context) => {
    if (ids.has(id)) return ids;
    ids.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) walk(imported, ids, context);
    return ids;
  };
  const nameOf = (id, context) => {
    graphs ??= Object.entries(files).map(([name, file]) => [name, walk(file, new Set(), context)]);
    const found = graphs.filter(([, ids]) => ids.has(id)).map(([name]) => name);
    if (found.length === 0) return null;
    const name = found.length > 1 && found.length === graphs.length ? 'base' : found.join('-');
    names.add(name);
    return name;
  };
  return {
    codeSplitting: { ...options, groups: [{ debugName: 'at once', name: nameOf }] },
    postBanner: ({ name, moduleIds }) =>
      names.has(name) && moduleIds.some((id) => OURS.test(id)) ? COMPILE_AT_ONCE : undefined,
  };
}

/** How vite builds workers: each in one file beside the chunks, as not every bundler splits the code of a worker. */
export const workersIn = (folder) => ({
  format: 'es',
  rolldownOptions: { output: { entryFileNames: `${folder}/[name]-[hash].js`, codeSplitting: false, minify: true } },
});
