// Brings a figure's fields together where they come from more than attributes: a report file, the element's children.
import { figureOf, mergeFields, type CommonFields, type FigureKind, type Report } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { ChildrenWatcher } from '../../sources/children-watcher.js';
import { ReportSource } from '../../sources/report-source.js';
import { attributeOf } from './attribute-name.js';

/** A figure's fields, where each came from for messages to the author, and what is wrong with the sources. */
export interface Gathered<F> {
  readonly fields: F;
  readonly where: (field: string) => string;
  readonly issues: readonly Issue[];
  /** True while a source is on its way. */
  readonly isPending: boolean;
}

/** Attributes win over the report file, the report file over the children. All are followed live. */
export class Sources<F extends CommonFields> {
  readonly #file: ReportSource;
  readonly #children: ChildrenWatcher;
  /** What the children say; read again only after they changed. */
  #childFields: Partial<F> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly kind: FigureKind,
    private readonly readChildren: (host: HTMLElement) => Partial<F>,
    changed: () => void,
    /** What is wrong with the children that were read, where `where` tells whence a field came. */
    private readonly doubtChildren: (where: (field: string) => string) => readonly Issue[] = () => [],
  ) {
    this.#file = new ReportSource(changed);
    this.#children = new ChildrenWatcher(host, () => {
      this.forgetChildren();
      changed();
    });
  }

  forgetChildren(): void {
    this.#childFields = undefined;
  }

  gather(attributes: Partial<F>, src: string | undefined, report: Report | null | undefined): Gathered<F> {
    const file = this.#file;
    if (this.host.isConnected) {
      file.load(src, this.host.baseURI);
      this.#children.watch();
    }
    const given = report ?? file.report;
    const found = given && figureOf(given, this.kind, file.figure);
    const { fields, where } = mergeFields<Partial<F>>(
      { fields: attributes, where: attributeOf },
      found?.ok
        ? {
            fields: found.value.figure as unknown as Partial<F>,
            where: (field) => `figures.${found.value.name}.${field}`,
          }
        : undefined,
      {
        fields: (this.#childFields ??= this.readChildren(this.host)),
        where: (field) => `${attributeOf(field)} (children)`,
      },
    );
    // Of the faults of other figures their own widgets tell.
    const own = found?.ok ? `figures.${found.value.name}.` : 'figures.';
    const told = file.issues.filter(({ path }) => !path.startsWith('figures.') || path.startsWith(own));
    const issues = [...told, ...(found && !found.ok ? found.issues : []), ...this.doubtChildren(where)];
    return { fields: fields as F, where, issues, isPending: file.pending };
  }

  stop(): void {
    this.forgetChildren();
    this.#children.stop();
    this.#file.stop();
  }
}
