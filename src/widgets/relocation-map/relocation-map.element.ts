// The <relocation-map> element: attributes in, view out.
import { isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { MapFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import type { MapSpeech } from '../../text/map/words.js';
import { speak } from '../../text/map/zh-hans.js';
import { attributeOf } from '../shared/attribute-name.js';
import type { FieldReader } from '../shared/field-reader.js';
import { guestOf } from '../shared/guests.js';
import { ReportElement } from '../shared/report-element.js';
import type { WidgetParts } from '../shared/widget.js';
import { TERRITORY } from './relocation-map.invitations.js';
import { makeMapModel, type MapModel } from './relocation-map.model.js';
import { pictureStyles } from './relocation-map.picture-styles.js';
import type { MapStage } from './relocation-map.stage.js';
import { styles } from './relocation-map.styles.js';
import { writeMap, type MapText } from './relocation-map.text.js';
import { viewMap } from './relocation-map.view.js';

const PARTS: WidgetParts<MapFields, MapModel, MapSpeech, MapText> = {
  kind: 'map',
  speak,
  speakers: {
    'zh-Hant': () => import('../../text/map/zh-hant.js'),
    en: () => import('../../text/map/en.js'),
    other: () => import('../../text/map/other.js'),
  },
  sources: () => import('./relocation-map.sources.js'),
  details: () => import('./relocation-map.details.js'),
};

/** As many lines are shown as typed, of a text that no more than this can hold. */
const MOST_TYPED = 20;
const MOST_READ = 2000;

/** The picture and what readers do with it. The list is there before. */
const STAGE = () => import('./relocation-map.stage.js');

/**
 * Who moved where: a ranked list of sites or of flows, mirrored in a map, in bands, or in a grid that claims no places.
 *
 * @tagname relocation-map
 * @fires {ReportSelectEvent} report-select - The reader chose a site or a flow.
 * @csspart figure - List and picture.
 * @csspart ranking - The list and the button that opens it whole.
 * @csspart list - The ranked list.
 * @csspart row - Each row of it, a button.
 * @csspart name - The name in a row.
 * @csspart amount - Its households and people.
 * @csspart no-position - What is said of a site that is on no map while others are.
 * @csspart more - The button that shows all rows.
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
 * @cssprop [--report-map-block-size=38em] - The height `embed.css` keeps free before the script has come; more on narrow screens, 24em for a total alone.
 */
export class RelocationMapElement extends ReportElement<MapFields, MapModel, MapSpeech, MapText> {
  static override styles = [...ReportElement.styles, styles, pictureStyles];
  static override properties: PropertyDeclarations = {
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
   * @type {string | string[][] | undefined}
   */
  declare rows?: string | string[][];
  /** The whole of which the places are parts: `12个 6839户27393人`. */
  declare total?: string;
  /**
   * The address of a GeoJSON or TopoJSON file, or of one that `prepareBoundary` made; as a property also the object.
   * @type {string | object | undefined}
   */
  declare boundary?: string | object;
  /** Who publishes the boundary; printed on the map and on its pictures. */
  declare boundarySource?: string;
  /** The map's approval number (审图号); printed on the map and on its pictures. */
  declare mapApproval?: string;
  /**
   * The datum of the sites: `wgs84` (default), `gcj02` or `bd09`.
   * @type {'wgs84' | 'gcj02' | 'bd09' | undefined}
   */
  declare crs?: string;
  /**
   * The datum of the boundary: `wgs84` (default), `gcj02` or `bd09`.
   * @type {'wgs84' | 'gcj02' | 'bd09' | undefined}
   */
  declare boundaryCrs?: string;

  protected override readonly parts = PARTS;
  #stage: MapStage | undefined;
  #where: (field: string) => string = attributeOf;
  #known:
    | { readonly values: unknown[]; readonly model: MapModel | undefined; readonly issues: readonly Issue[] }
    | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage?.stop();
  }

  protected override ownFields(): Partial<MapFields> {
    const { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } = this;
    return { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } as Partial<MapFields>;
  }

  /** List and drawing are shown together where that takes no longer. */
  protected override makeModel(reader: FieldReader<MapFields>): MapModel | undefined {
    const model = this.#readModel(reader);
    if (!isServer) reader.ask(STAGE);
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
    this.#openStage()?.want(model, this.baseURI);
    return writeMap(model, speech, this.#stage);
  }

  protected override viewFigure(text: MapText): TemplateResult {
    return viewMap(text, this.#openStage());
  }

  protected override hasStops({ model }: MapText): boolean {
    return model.entries.length > 0;
  }

  #openStage(): MapStage | undefined {
    const guest = guestOf(STAGE) ?? (isServer ? undefined : this.guests.ask(STAGE));
    return (this.#stage ??= guest && new guest.MapStage(this, this.guests, () => this.drawn?.told, this.again));
  }

  protected override act(event: Event, target: EventTarget | null): boolean {
    return this.#stage?.act(event, target) ?? false;
  }

  protected override updated(): void {
    super.updated();
    this.#stage?.rendered();
  }

  protected override get lateIssues(): readonly Issue[] {
    return (this.#stage?.issues() ?? []).map(({ path, ...issue }) => {
      const field = path === 'rows' ? 'rows' : 'boundary';
      return { ...issue, path: [this.#where(field), path !== field && path].filter(Boolean).join(' ') };
    });
  }

  /** A script may set anything; what is no text and no table was typed by nobody. */
  protected override asTyped({ label, total, rows }: MapFields): string {
    const given: unknown = rows?.slice(0, typeof rows === 'string' ? MOST_READ : MOST_TYPED);
    const text = Array.isArray(given)
      ? given.map((row: unknown) => (Array.isArray(row) ? row.join(' ') : '')).join('; ')
      : typeof given === 'string' && given.replace(/[|｜]/g, ' ');
    const typed: readonly unknown[] = [label, total, text];
    return typed.filter((part) => typeof part === 'string' && part).join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relocation-map': RelocationMapElement;
  }
}
