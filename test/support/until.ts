// Waits for what arrives later, frame by frame, and says what did not.

const PATIENCE = 15_000;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves with the first answer that is neither false nor nothing; rejects after fifteen seconds, saying `what` was awaited. */
export async function until<T>(
  answer: () => T | false | null | undefined,
  what: () => string,
  patience = PATIENCE,
): Promise<T> {
  const start = performance.now();
  for (;;) {
    const found = answer();
    if (found !== false && found !== null && found !== undefined) return found;
    if (performance.now() - start > patience) throw new Error(`Waited ${patience / 1000} s for ${what()}`);
    await nextFrame();
  }
}

/** Waits so many frames, for what must not happen. */
export async function frames(count = 3): Promise<void> {
  for (let i = 0; i < count; i++) await nextFrame();
}
