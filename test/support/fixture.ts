// Where the test pages' files are served, and a network that can be made to keep a page waiting.

/** The address of a file in test/fixtures. */
export const fixture = (name: string): string => new URL(`../fixtures/${name}`, import.meta.url).href;

/** Holds every fetch back until released; `restore` gives the page its own network again. */
export function holdNetwork(): { release(): void; restore(): void } {
  const { fetch } = window;
  let release: () => void = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  window.fetch = async (...request) => {
    await gate;
    return fetch(...request);
  };
  return { release, restore: () => void (window.fetch = fetch) };
}

/** Answers every fetch with a status and no body, until restored. */
export function answerWith(status: number): { restore(): void } {
  const { fetch } = window;
  window.fetch = async () => new Response('', { status });
  return { restore: () => void (window.fetch = fetch) };
}
