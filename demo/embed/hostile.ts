// What other people's scripts do to a page: arrays that were extended, prototypes that were frozen, names that are taken.
for (const name of ['toJSON', 'each', 'last'])
  Reflect.defineProperty(Array.prototype, name, { value: () => 'not ours', enumerable: true });
Object.assign(window, { define: Object.assign(() => {}, { amd: {} }), kit: 'taken', report: 'taken' });
for (const each of [Object, Array, Function, String, Map, Set, Promise, Element, HTMLElement])
  Object.freeze(each.prototype);
