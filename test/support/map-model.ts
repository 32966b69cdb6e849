// A map's model from its fields, read by all of the kit's code at once, and what its author is told.
import type { MapFields } from '../../src/report/index.js';
import type { Issue } from '../../src/result.js';
import { ROWS } from '../../src/widgets/relocation-map/relocation-map.listed.js';
import { LISTED, TERRITORY } from '../../src/widgets/relocation-map/relocation-map.guests.js';
import { DOUBTS } from '../../src/widgets/relocation-map/relocation-map.invitations.js';
import { makeMapModel, type MapModel } from '../../src/widgets/relocation-map/relocation-map.model.js';
import { FieldReader, WHOLE_GRAMMAR } from '../../src/widgets/shared/field-reader.js';
import { Guests } from '../../src/widgets/shared/guests.js';

type Fields = Omit<MapFields, 'rows'> & { readonly rows?: string | readonly (readonly string[])[] };

const guests = new Guests(() => undefined);

export async function readMap(
  fields: Fields,
): Promise<{ readonly model: MapModel | undefined; readonly issues: readonly Issue[] }> {
  await Promise.all([
    guests.invite(WHOLE_GRAMMAR),
    guests.invite(DOUBTS),
    guests.invite(ROWS),
    guests.invite(TERRITORY),
    guests.invite(LISTED),
  ]);
  const reader = new FieldReader<MapFields>(fields as MapFields, (field) => field, guests);
  return { model: makeMapModel(reader), issues: reader.issues };
}

export async function mapModel(fields: Fields): Promise<MapModel> {
  const { model, issues } = await readMap(fields);
  if (!model) throw new Error(`no model: ${JSON.stringify(issues)}`);
  return model;
}
