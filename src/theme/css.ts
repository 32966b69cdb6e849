// A style sheet as a template, made where it is first worn: a server has none.

/** One sheet for all that wear it on a page: no other document takes it. */
export type Sheet = (page: Document) => CSSStyleSheet;

export function css([text]: TemplateStringsArray): Sheet {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (page) => {
    let sheet = sheets.get(page);
    if (!sheet) {
      sheet = new page.defaultView!.CSSStyleSheet();
      sheet.replaceSync(text!);
      sheets.set(page, sheet);
    }
    return sheet;
  };
}
