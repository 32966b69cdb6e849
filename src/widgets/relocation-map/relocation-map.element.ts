// The <relocation-map> element: attributes in, view out.
import type { TemplateResult } from 'lit/html.js';
import { isServer } from '../shared/is-server.js';
import type { PropertyDeclarations } from '../shared/updating-element.js';
import type { MapFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import type { MapSpeech } from '../../text/map/words.js';
import { speak } from '../../text/map/zh-hans.js';
import { attributeOf } from '../shared/attribute-name.js';
import { readCarefully, withUnits } from '../shared/careful.js';
import { dress } from '../shared/dress.js';
import type { FieldReader } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import type { Speech } from '../../text/speech.js';
import { holdMove } from '../shared/hold-move.js';
import { ReportElement } from '../shared/report-element.js';
import type { Gathered } from '../shared/sources.js';
import { typedRows, typedText } from '../shared/typed.js';
import type { Reading, WidgetParts } from '../shared/widget.js';
import { listGuest, TERRITORY } from './relocation-map.guests.js';
import { DOUBTS } from './relocation-map.invitations.js';
import { makeMapModel, type MapModel } from './relocation-map.model.js';
import { DETAILS } from './relocation-map.reader-guests.js';
import { MapStage } from './relocation-map.stage.js';
import { styles } from './relocation-map.styles.js';
import { writeMap, type MapText } from './relocation-map.text.js';
import { viewMap } from './relocation-map.view.js';

/** In simplified Chinese a map first has words for the commonest figures; others come with what reads or makes them. */
const withWording = <S extends Speech>(speech: S): S => guestOf(DOUBTS)?.withWholeWording(speech) ?? withUnits(speech);

const PARTS: WidgetParts<MapFields, MapModel, MapSpeech, MapText> = {
  kind: 'map',
  speak,
  speakers: {
    'zh-Hant': () => import('../../text/map/zh-hant.js'),
    en: () => import('../../text/map/en.js'),
    other: () => import('../../text/map/other.js'),
  },
  sources: () => import('./relocation-map.sources.js'),
  details: DETAILS,
};

/**
 * Who moved where: a ranked list of sites or of flows, mirrored in a map, in bands, or in a grid that claims no places.
 *
 * @tagname relocation-map
 * @fires {ReportSelectEvent} report-select - The reader chose a site or a flow.
 * @csspart figure - List and picture.
 * @csspart ranking - The list and the buttons that open it.
 * @csspart list - The ranked list.
 * @csspart row - Each row of it, a button.
 * @csspart name - The name in a row.
 * @csspart amount - Its households and people.
 * @csspart no-position - What is said of a site that is on no map while others are.
 * @csspart more - The buttons that show more rows, and fewer.
 * @csspart picture - The picture and what explains it.
 * @csspart viewport - The frame of the picture, of a fixed height.
 * @csspart map - The drawing.
 * @csspart canvas - The canvas under it, where there are too many marks for SVG.
 * @csspart region - Each region of the boundary.
 * @csspart flow - Each flow from an origin to its site.
 * @csspart site - Each site's circle.
 * @csspart origin - Each origin's dot.
 * @csspart label - Each name of a place.
 * @csspart region-label - Each name of a region.
 * @csspart zoom - The buttons that enlarge.
 * @csspart zoom-button - Each of them.
 * @csspart readout - What is under the pointer or the focus, in words.
 * @csspart key - What the sizes stand for.
 * @csspart key-item - Each size with its amount.
 * @csspart placeless - What is said under marks that are not places.
 * @csspart attribution - Approval number and boundary source.
 * @csspart remark - What does not fit together in the figures.
 * @cssprop [--report-map-block-size=38em] - The height `embed.css` keeps free before the script has come; more on narrow and on wide screens, 24em for a total alone, which would do beside up to eight rows without positions too.
 */
export class RelocationMapElement extends ReportElement<MapFields, MapModel, MapSpeech, MapText> {
  static override styles = [...ReportElement.styles, styles];
  static override properties: PropertyDeclarations = {
    ...ReportElement.properties,
    rows: {},
    total: {},
    boundary: {},
    boundarySource: { attribute: 'boundary-source' },
    mapApproval: { attribute: 'map-approval' },
    crs: {},
    boundaryCrs: { attribute: 'boundary-crs' },
  };

  /**
   * Places in one line, `名称|户数|人数; 甲|10|30`, or as rows of cells; with a header that names 来自, 经度, 纬度 where known.
   * A number in a cell is the figure it prints as.
   */
  declare rows?: string | readonly (readonly (string | number | null | undefined)[])[] | null | undefined;
  /** The whole of which the places are parts: `12个 6839户27393人`. */
  declare total?: string | number | null | undefined;
  /**
   * The address of a GeoJSON or TopoJSON file, or of one that `prepareBoundary` made; as a property also the object.
   */
  declare boundary?: string | object | null | undefined;
  /** Who publishes the boundary; printed on a map that draws it and on its pictures. */
  declare boundarySource?: string | number | null | undefined;
  /** The boundary's approval number (审图号); printed on a map that draws it and on its pictures. */
  declare mapApproval?: string | number | null | undefined;
  /**
   * The datum of the sites: `wgs84` (default), `gcj02` or `bd09`.
   */
  declare crs?: 'wgs84' | 'gcj02' | 'bd09' | null | undefined;
  /**
   * The datum of the boundary: `wgs84` (default), `gcj02` or `bd09`.
   */
  declare boundaryCrs?: 'wgs84' | 'gcj02' | 'bd09' | null | undefined;

  protected override readonly parts = PARTS;
  readonly #stage = new MapStage(this, this.guests, () => this.drawn?.told, this.again);
  #where: (field: string) => string = attributeOf;
  #known:
    | { readonly values: unknown[]; readonly model: MapModel | undefined; readonly issues: readonly Issue[] }
    | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage.stop();
  }

  protected override ownFields(): Partial<MapFields> {
    const { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } = this;
    return { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } as Partial<MapFields>;
  }

  protected override read(gathered: Gathered<MapFields>): Reading<MapModel> {
    return readCarefully(gathered, this.guests, (reader) => this.#makeModel(reader), withWording);
  }

  /** List and drawing are shown together where that takes no longer. */
  #makeModel(reader: FieldReader<MapFields>): MapModel | undefined {
    const model = this.#readModel(reader);
    if (!isServer && reader.fields.boundary) reader.ask(TERRITORY);
    return reader.isPending ? undefined : model;
  }

  /** The rows are read anew only where a field of theirs has changed, not when the boundary has come. */
  #readModel(reader: FieldReader<MapFields>): MapModel | undefined {
    const values = Object.values(reader.fields) as unknown[];
    const known = this.#known;
    const isSame = known?.values.length === values.length && values.every((value, i) => value === known.values[i]);
    this.#where = reader.where;
    if (isSame) {
      reader.issues.push(...known.issues);
      return known.model;
    }
    const model = makeMapModel(reader);
    this.#known = reader.isPending ? undefined : { values, model, issues: [...reader.issues] };
    return model;
  }

  protected override tell(model: MapModel, speech: MapSpeech): MapText {
    this.#stage.want(model, this.baseURI);
    return writeMap(model, speech, this.#stage);
  }

  protected override viewFigure(text: MapText): TemplateResult {
    return viewMap(text, this.#stage);
  }

  protected override hold(event: Event): void {
    holdMove(event, this.guests.failures.size > 0);
  }

  protected override hasStops({ model }: MapText): boolean {
    return model.entries.length > 0;
  }

  protected override act(event: Event, target: EventTarget | null): boolean {
    return Boolean(this.#stage.hands?.act(event, target));
  }

  protected override updated(): void {
    super.updated();
    const list = listGuest();
    if (list) dress(this.renderRoot, list.pictureStyles);
    this.#stage.rendered();
  }

  protected override get lateIssues(): readonly Issue[] {
    return this.#stage.issues().map(({ path, ...issue }) => {
      const field = path === 'rows' ? 'rows' : 'boundary';
      return { ...issue, path: [this.#where(field), path !== field && path].filter(Boolean).join(' ') };
    });
  }

  protected override typed({ label, total, rows }: MapFields): readonly (string | undefined)[] {
    return [label, typedText(total), typedRows(rows)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relocation-map': RelocationMapElement;
  }
}
