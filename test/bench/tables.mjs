// How the pages of results write their tables and numbers.

const line = (cells) => `| ${cells.join(' | ')} |`;

/** A table in Markdown: its first column words, the others numbers. */
export const table = (head, rows) =>
  [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');

export const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
export const ratio = (ours, theirs) => `${(ours / theirs).toFixed(2)}x`;
export const verdict = (isKept) => (isKept ? 'kept' : '**missed**');
