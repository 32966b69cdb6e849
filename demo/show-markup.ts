// Prints each example's own mark-up under it, so that what is shown and what is said to be written cannot differ.

/** What explains an example and is no part of it. */
const CAPTION = 'h3, .about';
/** Longer than this, a tag would wrap in mid-name on a narrow screen. */
const LONGEST_LINE = 52;

for (const example of document.querySelectorAll('.example')) {
  const shown = [...example.children].filter((child) => !child.matches(CAPTION));
  const code = document.createElement('code');
  code.textContent = shown.map(({ outerHTML }) => breakTags(outdent(outerHTML))).join('\n');
  const block = document.createElement('pre');
  block.lang = 'en';
  block.dir = 'ltr';
  block.append(code);
  example.append(block);
}

/** Takes off the indent of the closing tag: the first line starts at its tag and has none. */
function outdent(markup: string): string {
  const indent = /\n([ \t]*)\S[^\n]*$/.exec(markup)?.[1] ?? '';
  return markup.replaceAll(`\n${indent}`, '\n');
}

/** Gives each attribute of a long tag a line of its own. */
function breakTags(markup: string): string {
  return markup.replace(/^([ \t]*)<(?:poverty-stat|funding-timeline|relocation-map) [^>]*>/gm, (tag, indent: string) =>
    tag.length > LONGEST_LINE ? tag.replace(/ (?=[a-z-]+=")/g, `\n${indent}  `).replace(/>$/, `\n${indent}>`) : tag,
  );
}
