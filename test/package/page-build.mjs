// How files for pages are made small and quick: mark-up and style sheets without their indentation, and what an element
// needs at once in one file, however many chunks share it, compiled as a whole.
import { minifyHTMLLiterals } from 'minify-literals';

const OURS = /\/src\/.*\.ts(?:\?copy)?$/;

/** Takes the white space out of `html`, `svg` and `css` templates. */
export const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!OURS.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified && { code: minified.code, map: minified.map };
  },
};

/** Small modules that keep nothing, and the guests that carry a copy of them: alone they were a file and a request. */
const COPIED =
  /\/src\/(?:sources\/fetch-file|theme\/ground|text\/map\/(?:list|placeless)-words|report\/(?:plain-)?rows-text|widgets\/relocation-map\/(?:\w+\/)?relocation-map\.(?:caveat|cells|key|largest|list|listed|odd-amounts|picture-styles|places|plain-rows|sized-grid))\.ts$/;
const CARRIES_COPIES = /\/(?:relocation-map\.(?:fit|halo|layout|territory)|boundary-file)\.ts$|\?copy$/;

export const copySmallParts = {
  name: 'copy-small-parts',
  // Before vite has resolved it.
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !CARRIES_COPIES.test(importer)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && COPIED.test(found.id) ? { ...found, id: `${found.id}?copy` } : null;
  },
};

/** Guests that come to nearly every page of their element, and are called as a whole. */
const GUESTS = /\.(?:more|live|listed|stage|territory)$/;

/** Guests that read what is written otherwise than most, and the one that draws maps. */
const CAREFUL = /\.(?:more|territory)\.ts$/;
const WORDS = /\/src\/text\//;

/** What nearly all guests of a map import: a file and a request for a few lines if it were not there before them. */
const BEFORE_GUESTS = /\/src\/(?:drawing\/text-width|geography\/coordinates|result)\.ts$/;
/** What guests of a map share with another element, which would have to be fetched whole for a few lines of it. */
const SHARED_LINES = /\/src\/(?:report\/(?:plain-)?rows-text|theme\/ground)\.ts$/;
const NEEDS_GUESTS = /\/relocation-map\.element\.ts$/;

/** Chromium then compiles the file as it arrives, away from the main thread; to all others it is a comment. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * For rolldown's output: what each of some files imports, without what it invites by `import()`, in a chunk of its name;
 * what several of them import in one for all, `base`. Nearly all in these chunks, and in those of guests that a first picture
 * waits for, is called at once, and they say so.
 */
export function atOnce(files, options = {}) {
  let graphs;
  let elsewhere;
  const names = new Set();
  /** A guest of another element would have all that is called like this one fetched for it. */
  const isLent = (name, id, context) => {
    elsewhere ??= new Map(Object.entries(files).map(([each, file]) => [each, idsElsewhere(file, files, context)]));
    return elsewhere.get(name).has(id);
  };
  const nameOf = (id, context) => {
    graphs ??= Object.entries(files).map(([name, file]) => [name, [...graphOf(file, context)]]);
    const isBefore = BEFORE_GUESTS.test(id) || (graphs.length > 1 && SHARED_LINES.test(id));
    const isOf = (ids) => ids.includes(id) || (isBefore && ids.some((each) => NEEDS_GUESTS.test(each)));
    const found = graphs.filter(([, ids]) => isOf(ids)).map(([name]) => name);
    if (found.length === 0) return null;
    const [only] = found;
    const name = found.length > 1 ? 'base' : `${only}${isLent(only, id, context) ? '-lent' : ''}`;
    names.add(name);
    return name;
  };
  /** What careful readers share with other guests: each a file and a request of some hundred bytes if it were for itself. */
  let ofCareful;
  const nameOfCareful = (id, context) => {
    ofCareful ??= Object.entries(files).map(([name, file]) => [name, carefulGraphOf(file, context)]);
    const found = ofCareful.filter(([, ids]) => ids.has(id)).map(([name]) => name);
    return found.length === 1 && !isLent(found[0], id, context) ? `${found[0]}-careful` : null;
  };
  return {
    codeSplitting: {
      ...options,
      groups: [
        { debugName: 'at once', name: nameOf },
        { debugName: 'of careful readers', name: nameOfCareful, minShareCount: 2 },
      ],
    },
    postBanner: ({ name, moduleIds }) =>
      (names.has(name) || GUESTS.test(name)) && moduleIds.some((id) => OURS.test(id)) ? COMPILE_AT_ONCE : undefined,
  };
}

function graphOf(id, context, ids = new Set()) {
  if (ids.has(id)) return ids;
  ids.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) graphOf(imported, context, ids);
  return ids;
}

/** What careful readers need, without what the words of a language do, which come alone to most pages in that language. */
function carefulGraphOf(file, context) {
  const guests = [...graphOf(file, context)].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const graphsOf = (kind) => guests.filter((id) => kind.test(id)).flatMap((id) => [...graphOf(id, context)]);
  const ofWords = new Set(graphsOf(WORDS));
  return new Set(graphsOf(CAREFUL).filter((id) => !ofWords.has(id)));
}

/** What the whole build needs, sooner or later, but for one of its files and what comes by it alone. */
function idsElsewhere(file, files, context) {
  const ids = new Set([file]);
  const visit = (id) => {
    if (ids.has(id)) return;
    ids.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    [...importedIds, ...dynamicallyImportedIds].forEach(visit);
  };
  [...entriesAbove(Object.values(files), context), ...Object.values(files)].forEach(visit);
  ids.delete(file);
  return ids;
}

function entriesAbove(ids, context, seen = new Set()) {
  for (const id of ids) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { importers = [], dynamicImporters = [] } = context.getModuleInfo(id) ?? {};
    entriesAbove([...importers, ...dynamicImporters], context, seen);
  }
  return seen;
}

/** How vite builds workers: each in one file beside the chunks, as not every bundler splits the code of a worker. */
export const workersIn = (folder) => ({
  format: 'es',
  rolldownOptions: { output: { entryFileNames: `${folder}/[name]-[hash].js`, codeSplitting: false, minify: true } },
});

/** In a build that is one file there is no worker: what it would do is done where the rest is. */
export const withoutWorkers = {
  name: 'without-workers',
  load: (id) => (id.endsWith('/relocation-map.start-worker.ts') ? 'export const startWorker = () => undefined;' : null),
};

const NESTED =
  /new URL\(\s*(?:\/\*[^*]*\*\/\s*)?new URL\("(?:\.\/)?([^"]+)", import\.meta\.url\)\.href,\s*"" \+ import\.meta\.url\s*\)/;

/** Writes a worker's address as every bundler knows it. */
export const plainWorkerAddress = {
  name: 'plain-worker-address',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          NESTED,
          (_, file) => `new URL("${file.startsWith('.') ? file : `./${file}`}", import.meta.url)`,
        );
  },
};
