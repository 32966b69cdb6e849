// `npm start`: installs what is missing, serves the demo and prints its address. `npm start -- --port 8080 --host`
import { parseArgs } from 'node:util';
import { ensurePackages, root } from '../test/runner/packages.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'boolean' } } });

ensurePackages();
const { createServer } = await import('vite');
// A port given by hand is the one wanted; otherwise the next free one will do.
const server = await createServer({
  configFile: `${root}vite.config.ts`,
  server: { host: options.host, ...(options.port && { port: Number(options.port), strictPort: true }) },
});
await server.listen();
const { local, network } = server.resolvedUrls;
for (const address of [...local, ...network]) console.log(`The demo is at ${address}demo/`);
