// Reads a position that one cell holds: 110.31,33.59 under 经纬度.
import { isPosition, type Position } from '../../../geography/coordinates.js';

const LONGITUDE_FIRST =
  /^(?:[经經][纬緯]度|[经經]度[、,，/和及]?[纬緯]度|l(?:on|ng)[-_ ,/]*lat|longitude[-_ ,/]*latitude)$/i;
const LATITUDE_FIRST =
  /^(?:[纬緯][经經]度|[纬緯]度[、,，/和及]?[经經]度|lat[-_ ,/]*l(?:on|ng)|latitude[-_ ,/]*longitude)$/i;
const ANY_ORDER = /^(?:地理|位置)?(?:坐[标標]|座[标標])$|^coordinates?$/i;

/** Whether the header of a column says that its cells are positions. */
export const isOfPositions = (name: string): boolean =>
  [LONGITUDE_FIRST, LATITUDE_FIRST, ANY_ORDER].some((header) => header.test(name));

/**
 * Longitude and latitude in the order of the header, in any where only one can be; undefined where that is no place or
 * nobody can tell. `readDegrees` reads one of them.
 */
export function readPositionCell(
  cell: string,
  name: string,
  readDegrees: (text: string, isLongitude: boolean) => number | undefined,
): Position | undefined {
  const parts = cell.replace(/^[(（[［]|[)）\]］]$/g, '').split(/\s*[,，、/]\s*|\s+/);
  const [first = '', second = ''] = parts;
  const read = (east: string, north: string): Position[] => {
    const [longitude, latitude] = [readDegrees(east, true), readDegrees(north, false)];
    const isPlace = longitude !== undefined && latitude !== undefined && isPosition(longitude, latitude);
    return isPlace ? [[longitude, latitude]] : [];
  };
  const found = [
    ...(LATITUDE_FIRST.test(name) ? [] : read(first, second)),
    ...(LONGITUDE_FIRST.test(name) ? [] : read(second, first)),
  ];
  return parts.length === 2 && found.length === 1 ? found[0] : undefined;
}
