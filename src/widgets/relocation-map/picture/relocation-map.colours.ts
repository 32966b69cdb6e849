// Tells when the colours of a page are others: on paper, and where the reader forces them. No transition tells of these.

export function watchColours(changed: () => void): () => void {
  const watched = ['print', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const media of watched) media.addEventListener('change', changed);
  return () => {
    for (const media of watched) media.removeEventListener('change', changed);
  };
}
