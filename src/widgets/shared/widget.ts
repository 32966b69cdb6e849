// What one kind of widget brings to what all of them share.
import type { TextMeasure } from '../../drawing/index.js';
import type { FigureKind } from '../../report/index.js';
import type { Issue } from '../../result.js';
import type { Speaker, Speech } from '../../text/speech.js';
import type { WrittenLanguage } from '../../written-language.js';
import type { Invitation } from './guests.js';
import type { Sources } from './sources.js';
import type { FigureDrawing } from './tools/compose.js';

/** A widget's figures as a table: `head` over `rows`. */
export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns of amounts, which stand flush right: digit under digit. */
  readonly numeric?: ReadonlySet<number>;
}

/** What a widget's fields amount to. */
export interface Reading<M> {
  /** Undefined where they do not tell enough, and while a part is on its way that is needed to read them. */
  readonly model: M | undefined;
  /** The title's level as a heading, or none. */
  readonly level: string;
  /** Where the source's link leads, or none. */
  readonly address: string;
  readonly issues: readonly Issue[];
  /** True while a part is on its way. */
  readonly isPending: boolean;
  /** The speech with the words that the model needs, where it is more than the commonest. */
  enrich?<S extends Speech>(speech: S): S;
}

/** What a model comes to in one language. */
export interface Told {
  /** One sentence from the figures. */
  readonly summary: string;
}

/** What is drawn at this moment. */
export interface Drawn<F, M, S, T> {
  readonly fields: F;
  readonly model: M;
  readonly speech: S;
  readonly told: T;
  readonly level: string;
  readonly address: string;
}

/** What readers may ask of a widget, loaded when one does. */
export interface Details<M, S extends Speech, T extends Told> {
  /** The figures as a table: written out for reading, or with plain numbers for programs. */
  makeTable(model: M, speech: S, form: 'reading' | 'exact'): DataTable;
  /** The figure as a picture's marks, at most `width` wide. */
  drawFigure(told: T, width: number, measure: TextMeasure): FigureDrawing;
  /** Lines that must not be parted from the figure, besides source and note: an approval number. */
  smallPrint?(model: M, speech: S, told: T): readonly string[];
}

/** The parts of a widget: Chinese at once, everything else when a page needs it. */
export interface WidgetParts<F extends object, M, S extends Speech, T extends Told> {
  readonly kind: FigureKind;
  readonly speak: Speaker<S>;
  readonly speakers: Readonly<Record<Exclude<WrittenLanguage, 'zh-Hans'>, Invitation<{ readonly speak: Speaker<S> }>>>;
  /** Fields from the children. */
  readonly sources: Invitation<{ openSources(host: HTMLElement, changed: () => void): Sources<F> }>;
  readonly details: Invitation<Details<M, S, T>>;
}
