// Serves the bench's pages and scripts from memory, on this machine only, and remembers what was asked for.
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** How late a script comes on a page whose address ends in `?late`: long after the page was first painted. */
const LATE = 400;

/** `files` by address, pages and scripts; more may be added while it runs. `asked` names the scripts of the last page. */
export async function startServer(files) {
  let [asked, isLate] = [new Set(), false];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const type = TYPES[path.extname(pathname)];
    const body = files[pathname];
    if (!type) [asked, isLate] = [new Set(), search === '?late'];
    if (type === TYPES['.js']) asked.add(pathname);
    const answer = () =>
      response
        .writeHead(body === undefined ? 404 : 200, {
          'content-type': `${type ?? 'text/html'}; charset=utf-8`,
          'content-length': Buffer.byteLength(body ?? ''),
          'cache-control': 'no-store',
        })
        .end(body);
    setTimeout(answer, isLate && type === TYPES['.js'] ? LATE : 0);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked: () => [...asked],
    stop: () => server.close(),
  };
}
