// What hosts may answer: /made-file/huge and its like. Pages that tests make: /made-page?html=…&csp=… is that text under that policy; /copy/src/… is a second copy of the
// kit, as another version of it would be.

import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

const CHUNK = `${'1,'.repeat(32_000)}\n`;

/** A body of so many chunks of 64 kB, or without an end. */
function* chunks(count = Number.POSITIVE_INFINITY) {
  yield '[';
  for (let i = 0; i < count; i++) yield CHUNK;
  yield '1]';
}

const FILES = {
  huge: (context) => void (context.body = Readable.from(chunks(800))),
  endless: (context) => void (context.body = Readable.from(chunks())),
  measured: (context) => {
    context.body = Readable.from(chunks(800));
    context.length = [...chunks(800)].reduce((sum, { length }) => sum + length, 0);
  },
  packed: (context) => {
    context.set('content-encoding', 'gzip');
    context.body = gzipSync([...chunks(800)].join(''));
  },
  'packed-rate': (context) => {
    context.set('content-encoding', 'gzip');
    context.body = gzipSync('{"version": 1, "figures": {"rate": {"kind": "stat", "value": "2%"}}}');
  },
  waiting: (context) => void (context.body = new Readable({ read() {} })),
  redirected: (context) => context.redirect('/test/fixtures/report.json'),
  utf16: (context) => void (context.body = Buffer.from('{"version": 1, "figures": {}}', 'utf16le')),
  latin1: (context) => void (context.body = Buffer.from('{"version": 1, "title": "\xE9", "figures": {}}', 'latin1')),
  page: (context) => void (context.body = '<!doctype html><title>404</title>'),
  cut: (context) => void (context.body = '{"version": 1, "figures": {"a": {"kind": "stat", "val'),
  array: (context) => void (context.body = '[1, 2, 3]'),
  text: (context) => void (context.body = '"1%"'),
  nothing: (context) => void (context.body = 'null'),
  deep: (context) => void (context.body = `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  proto: (context) =>
    void (context.body =
      '{"version": 1, "__proto__": {"owned": true}, "figures": {"__proto__": {"kind": "stat", "value": "1%"}, "rate": {"kind": "stat", "value": "2%", "__proto__": {"owned": true}}}}'),
};

export async function madePages(context, next) {
  if (context.path === '/made-page') {
    const { searchParams } = new URL(context.href);
    const policy = searchParams.get('csp');
    if (policy) context.set('content-security-policy', policy);
    context.type = 'text/html; charset=utf-8';
    context.body = searchParams.get('html');
    return;
  }
  const file = /^\/made-file\/([\w-]+)$/.exec(context.path)?.[1];
  if (file && Object.hasOwn(FILES, file)) {
    context.type = 'application/json; charset=utf-8';
    FILES[file](context);
    return;
  }
  if (context.path.startsWith('/copy/')) context.url = context.url.slice('/copy'.length);
  await next();
}
