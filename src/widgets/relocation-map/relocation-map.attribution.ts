// Approval number and boundary source, which stand under a map with a boundary and on all that is made of it.
import type { Dictionary } from '../../text/language.js';
import { attributionWords } from '../../text/map/attribution-words.js';
import type { MapModel } from './relocation-map.model.js';

export function writeAttribution({ mapApproval, boundarySource }: MapModel, language: Dictionary): string[] {
  const words = attributionWords[language];
  return [
    ...(mapApproval ? [words.approval(mapApproval)] : []),
    ...(boundarySource ? [words.boundarySource(boundarySource)] : []),
  ];
}
