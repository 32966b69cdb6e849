// Knows an attribute that may be misspelt.
import { propertyOf } from './updating-element.js';

/** True where an attribute is neither the element's nor HTML's nor a framework's: what tells the author looks closer. */
export const hasStrangeAttribute = (element: Element): boolean =>
  element.getAttributeNames().some((name) => !(propertyOf(name) in element || /^(class$|data-|aria-|_)/.test(name)));
