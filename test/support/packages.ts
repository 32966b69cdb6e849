// Brings packages that need a bundler, and plain scripts, into a test page.

/** What a package exports: tests name the few functions they call. */
export type Exports = Record<string, never>;

/** The exports of packages by name, as the test server bundles them. */
export async function loadPackages(...names: string[]): Promise<Record<string, Exports>> {
  const address = `/npm/${names.join(',')}.js`;
  const module = (await import(address)) as { default: Record<string, Exports> };
  return module.default;
}

/** Runs a plain script of a package, which leaves what it makes on the window. */
export async function loadScript(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  const isLoaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`not loaded: ${src}`)));
  });
  document.head.append(script);
  await isLoaded;
}
