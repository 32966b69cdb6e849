// What every contestant asks its page for, and how large it draws.

export const WIDTH = 760;
export const HEIGHT = 360;

/** Addresses of the boundary and of the sites. */
export const askFor = () => Object.fromEntries(new URLSearchParams(location.search));

export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export async function readAll() {
  const { boundary, sites } = askFor();
  const [collection, places] = await Promise.all(
    [fetch(boundary), fetch(sites)].map(async (answer) => (await answer).json()),
  );
  return { collection, places };
}

export const radiusOf = (people) => 24 * Math.sqrt(people / 5010);

export const FILL = 'rgba(31, 111, 181, 0.6)';
export const LAND = 'rgba(0, 0, 0, 0.05)';
export const LINE = 'rgba(0, 0, 0, 0.26)';
