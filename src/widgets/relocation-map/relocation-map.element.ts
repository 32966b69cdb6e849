// The <relocation-map> element: attributes in, view out.
import { isServer, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { MapFields } from '../../report/index.js';
import type { Issue } from '../../result.js';
import { readTable } from '../../sources/cells.js';
import type { Language } from '../../text/language.js';
import { mapWords } from '../../text/map/index.js';
import type { DataTable } from '../shared/data-view.js';
import type { FieldReader } from '../shared/field-reader.js';
import type { FigureDrawing } from '../shared/picture/compose.js';
import { ReportElement } from '../shared/report-element.js';
import { MapControls } from './relocation-map.controls.js';
import { unlocated } from './relocation-map.ground.js';
import { makeMapModel, type MapModel } from './relocation-map.model.js';
import { pictureStyles } from './relocation-map.picture-styles.js';
import { MapStage } from './relocation-map.stage.js';
import { styles } from './relocation-map.styles.js';
import { makeMapTable } from './relocation-map.table.js';
import { viewMap } from './relocation-map.view.js';
import { tellMap } from './relocation-map.words.js';

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
 * @cssprop [--report-map-block-size=36em] - The height `embed.css` keeps free before the script has come; 52em on narrow screens.
 */
export class RelocationMapElement extends ReportElement<MapFields, MapModel> {
  static override styles = [...ReportElement.styles, styles, pictureStyles];

  /**
   * Places in one line, `名称|户数|人数; 甲|10|30`, or as rows of cells; with a header that names 来自, 经度, 纬度 where known.
   * @type {string | string[][] | undefined}
   */
  @property() rows?: string | string[][];
  /** The whole of which the places are parts: `12个 6839户27393人`. */
  @property() total?: string;
  /**
   * The address of a GeoJSON or TopoJSON file, or of one that `prepareBoundary` made; as a property also the object.
   * @type {string | object | undefined}
   */
  @property() boundary?: string | object;
  /** Who publishes the boundary; printed on the map and on its pictures. */
  @property({ attribute: 'boundary-source' }) boundarySource?: string;
  /** The map's approval number (审图号); printed on the map and on its pictures. */
  @property({ attribute: 'map-approval' }) mapApproval?: string;
  /**
   * The datum of the sites: `wgs84` (default), `gcj02` or `bd09`.
   * @type {'wgs84' | 'gcj02' | 'bd09' | undefined}
   */
  @property() crs?: string;
  /**
   * The datum of the boundary: `wgs84` (default), `gcj02` or `bd09`.
   * @type {'wgs84' | 'gcj02' | 'bd09' | undefined}
   */
  @property({ attribute: 'boundary-crs' }) boundaryCrs?: string;

  protected override readonly kind = 'map';
  #mapFields: MapFields = {};
  #known:
    | { readonly key: readonly unknown[]; readonly model: MapModel | undefined; readonly issues: readonly Issue[] }
    | undefined;
  readonly #stage = new MapStage({
    element: this,
    root: () => this.renderRoot as ShadowRoot,
    changed: this.again,
    failed: (what, error) => this.chunkFailed(what, error),
  });
  readonly #controls = new MapControls({
    element: this,
    stage: this.#stage,
    known: () => ({ model: this.#known?.model, rows: this.#mapFields.rows, language: this.language }),
    changed: this.again,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.again();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage.stop();
  }

  protected override ownFields(): Partial<MapFields> {
    const { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } = this;
    return { rows, total, boundary, boundarySource, mapApproval, crs, boundaryCrs } as Partial<MapFields>;
  }

  protected override readChildren(): MapFields {
    const table = this.querySelector('table');
    return table ? { rows: readTable(table) } : {};
  }

  /** The rows are read anew only where a field of theirs has changed: pointing and zooming ask for many renderings. */
  protected override makeModel(reader: FieldReader<MapFields>): MapModel | undefined {
    const { fields } = reader;
    const key = [fields.rows, fields.total, fields.label, fields.rounding, fields.crs, fields.boundaryCrs];
    if (!this.#known || key.some((value, i) => value !== this.#known!.key[i])) {
      const model = makeMapModel(reader);
      this.#known = reader.isPending ? undefined : { key, model, issues: [...reader.issues] };
      this.#mapFields = fields;
      this.#note(reader);
      return model;
    }
    this.#mapFields = fields;
    reader.issues.push(...this.#known.issues);
    this.#note(reader);
    return this.#known.model;
  }

  /** What is wrong with the boundary is known later than what is wrong with the rows. */
  #note(reader: FieldReader<MapFields>): void {
    for (const issue of this.#stage.issues(this.#known?.model)) {
      const field = issue.path === 'rows' ? 'rows' : 'boundary';
      const within = field === 'boundary' && issue.path ? ` ${issue.path}` : '';
      reader.issues.push({ ...issue, path: reader.where(field) + within });
    }
  }

  protected override viewFigure(model: MapModel, language: Language): TemplateResult {
    const { boundary } = this.#mapFields;
    const stage = this.#stage;
    stage.want(
      boundary && !isServer
        ? { boundary, base: this.baseURI, datum: model.boundaryCrs, siteDatum: model.crs }
        : undefined,
    );
    const layers = stage.layers(model);
    const ground = stage.ground(model);
    return viewMap({
      model,
      language,
      layers,
      controls: this.#controls,
      isOffMap: (entry) => ground !== undefined && !ground.sites[model.entries[entry]!.site],
      isPlaceless: ground === undefined,
      isMovable: stage.isMovable,
      attribution: this.imprint(language),
    });
  }

  protected override updated(): void {
    super.updated();
    this.#stage.rendered();
  }

  protected override summarise(model: MapModel, language: Language): string {
    const ground = this.#stage.ground(model);
    return tellMap(model, language, ground ? unlocated(model, ground) : 0);
  }

  protected override makeTable(model: MapModel, language: Language, form: 'reading' | 'exact'): DataTable {
    return makeMapTable(model, language, form);
  }

  protected override imprint(language: Language): string[] {
    const { boundarySource, mapApproval } = this.#mapFields;
    const words = mapWords[language.dictionary];
    const lines = [mapApproval && words.approval(mapApproval), boundarySource && words.boundarySource(boundarySource)];
    return lines.filter((line) => !!line) as string[];
  }

  protected override async drawFigure(model: MapModel, _language: Language, width: number): Promise<FigureDrawing> {
    const { drawMap } = await import('./relocation-map.export.js');
    const ground = this.#stage.ground(model);
    return drawMap(model, ground, width);
  }

  protected override asTyped({ label, total }: MapFields): string {
    const typed: readonly unknown[] = [label, total];
    return typed.filter((part) => typeof part === 'string' && part).join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relocation-map': RelocationMapElement;
  }
}
