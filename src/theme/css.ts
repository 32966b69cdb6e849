// A style sheet as a template, made where it is first worn: a server has none.

/** One sheet for all that wear it. */
export type Sheet = () => CSSStyleSheet;

export function css([text]: TemplateStringsArray): Sheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text!);
    }
    return sheet;
  };
}
