// The <funding-timeline> element: attributes in, view out.
import { isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { TimelineFields } from '../../report/index.js';
import { readTable } from '../../sources/cells.js';
import type { Language } from '../../text/language.js';
import type { DataTable } from '../shared/data-view.js';
import type { FieldReader } from '../shared/field-reader.js';
import type { FigureDrawing } from '../shared/picture/compose.js';
import { ReportElement } from '../shared/report-element.js';
import { tellTimeline } from './funding-timeline.facts.js';
import { makeLayout, type Layout } from './funding-timeline.layout.js';
import { makeTimelineModel, type TimelineModel } from './funding-timeline.model.js';
import { styles } from './funding-timeline.styles.js';
import { viewTimeline } from './funding-timeline.view.js';
import { writerOf } from './funding-timeline.writer.js';

export class FundingTimelineElement extends ReportElement<TimelineFields, TimelineModel> {
  static override styles = [...ReportElement.styles, styles];

  /** The table in one line, or rows of cells. */
  @property() rows?: string | string[][];
  @property() measure?: string;
  @property() milestones?: string;
  @property() unit?: string;

  protected override readonly kind = 'timeline';
  #width = isServer ? 640 : 0;
  #size = 13;
  #observer: ResizeObserver | undefined;

  protected override ownFields(): Partial<TimelineFields> {
    const { rows, measure, milestones, unit } = this;
    return { rows, measure, milestones, unit } as Partial<TimelineFields>;
  }

  protected override readChildren(): TimelineFields {
    const table = this.querySelector('table');
    return table ? { rows: readTable(table) } : {};
  }

  protected override makeModel(reader: FieldReader<TimelineFields>): TimelineModel | undefined {
    return makeTimelineModel(reader);
  }

  protected override viewFigure(model: TimelineModel, language: Language): TemplateResult {
    const writer = writerOf(model, language);
    const layout: Layout | undefined = this.#width ? makeLayout(model, writer, this.#width, this.#size) : undefined;
    const none = (): void => {};
    return viewTimeline(model, writer, {
      layout,
      isSvg: true,
      listeners: { move: none, leave: none, press: none, choose: none, focus: none, blur: none },
      count: model.bars.length,
      active: undefined,
      said: '',
      readout: nothing,
    });
  }

  protected override updated(): void {
    super.updated();
    const plot = this.renderRoot.querySelector('[part="plot"]');
    if (!plot || this.#observer) return;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#width = entry!.contentRect.width;
      this.#size = parseFloat(getComputedStyle(plot).fontSize);
      this.requestUpdate();
    });
    this.#observer.observe(plot);
  }

  protected override summarise(model: TimelineModel, language: Language): string {
    return tellTimeline(model, language);
  }

  protected override makeTable(_model: TimelineModel, _language: Language, _form: 'reading' | 'exact'): DataTable {
    return { head: [], rows: [] };
  }

  protected override async drawFigure(
    _model: TimelineModel,
    _language: Language,
    _width: number,
  ): Promise<FigureDrawing> {
    return { height: 0, marks: [] };
  }

  protected override asTyped({ label }: TimelineFields): string {
    return label ?? '';
  }
}
