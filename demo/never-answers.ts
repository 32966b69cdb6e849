// A network that never answers for one address: the only way for a page to stay in the state of waiting.
const answer = globalThis.fetch;

globalThis.fetch = (input, init) =>
  String(input).includes('/never-answers.json') ? new Promise<Response>(() => {}) : answer(input, init);
