// Refuses what a developer passes for a widget and is none, by name and value.
import { widgetTags, type Widget } from './widget.js';

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const refuse = (what: string, received: unknown, expected: string): never => {
  throw new TypeError(`${what}: ${shown(received)} — expected ${expected}`);
};

/** Throws a TypeError that says which part of a widget or of the frame's address is not what it should be. */
export function checkWritten(widget: Widget, frame: string): void {
  const { tag, attributes } = (widget ?? {}) as { tag?: unknown; attributes?: unknown };
  if (typeof widget !== 'object' || widget === null)
    refuse('widget', widget, '{ tag: "poverty-stat", attributes: { … } }');
  if (!widgetTags.some((each) => each === tag)) refuse('widget.tag', tag, widgetTags.join(', '));
  if (typeof attributes !== 'object' || attributes === null)
    refuse('widget.attributes', attributes, 'an object of texts by the names of attributes');
  for (const [name, value] of Object.entries(attributes as object))
    if (typeof value !== 'string') refuse(`widget.attributes["${name}"]`, value, 'text');
  if (typeof frame !== 'string') refuse('frame', frame, 'the address of the kit’s frame.html');
}
