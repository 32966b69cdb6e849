// A map's model from its fields, read by the whole grammar at once, and what its author is told.
import { parsePeriod } from '../../src/period/index.js';
import { parseMeasures } from '../../src/quantity/index.js';
import type { MapFields } from '../../src/report/index.js';
import type { Issue } from '../../src/result.js';
import { makeMapModel, type MapModel } from '../../src/widgets/relocation-map/relocation-map.model.js';
import { FieldReader } from '../../src/widgets/shared/field-reader.js';

type Fields = Omit<MapFields, 'rows'> & { readonly rows?: string | readonly (readonly string[])[] };

export function readMap(fields: Fields): { readonly model: MapModel | undefined; readonly issues: readonly Issue[] } {
  const readers = {
    measures: parseMeasures,
    period: (text: string, asOf?: string) => parsePeriod(text, asOf === undefined ? {} : { asOf }),
  };
  const reader = new FieldReader<MapFields>(fields as MapFields, (field) => field, readers);
  return { model: makeMapModel(reader), issues: reader.issues };
}

export function mapModel(fields: Fields): MapModel {
  const { model, issues } = readMap(fields);
  if (!model) throw new Error(`no model: ${JSON.stringify(issues)}`);
  return model;
}
