// A plain script that brings embed.js, for systems that take no type="module". It is read by Chromium 80, where it does
// nothing: only browsers since 2023 have toSorted, and the others keep what their page's author wrote.
if (typeof ([] as Partial<unknown[]>).toSorted === 'function') {
  import('./embed.js').catch(function (error: unknown) {
    console.warn(`The kit's code did not come; the page stays as it was written: ${error} (chunk-failed)`);
  });
}
