// Hands the reader a file to keep.

// Longer than any browser takes to start a download.
const DOWNLOAD_STARTED = 10_000;

/** The name loses what file systems do not take. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'report';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTED);
}
