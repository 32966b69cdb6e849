// Knows the tags of the kit and the attributes that a snippet, an address or a frame may set: this list and no other.

const COMMON = 'label lang as-of src source source-href note rounding heading-level';

const ATTRIBUTES_OF = {
  'poverty-stat': `${COMMON} value before before-as-of of target better display`,
  'funding-timeline': `${COMMON} rows measure milestones unit`,
  'relocation-map': `${COMMON} rows total boundary boundary-source map-approval crs boundary-crs`,
} as const;

export type WidgetTag = keyof typeof ATTRIBUTES_OF;

/** A widget as its address tells it: a tag of the kit and its attributes, as text. */
export interface Widget {
  readonly tag: WidgetTag;
  readonly attributes: Readonly<Record<string, string>>;
}

export const widgetTags = Object.keys(ATTRIBUTES_OF) as WidgetTag[];

const allowed = new Map<string, ReadonlySet<string>>(
  Object.entries(ATTRIBUTES_OF).map(([tag, names]) => [tag, new Set(names.split(' '))]),
);

export const isWidgetTag = (name: string): name is WidgetTag => allowed.has(name);

/** The attributes a tag may be given from outside, in the order they are listed. */
export const attributesOf = (tag: WidgetTag): string[] => [...(allowed.get(tag) ?? [])];

/** The first of each allow-listed attribute, names in any case; all others are left out. */
export function allowedAttributes(tag: WidgetTag, pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [given, value] of pairs) {
    const name = given.toLowerCase();
    if (allowed.get(tag)?.has(name) && !Object.hasOwn(attributes, name)) attributes[name] = value;
  }
  return attributes;
}
