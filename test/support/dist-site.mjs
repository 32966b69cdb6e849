// A site that serves dist, built anew, and pages of a test's own; and the browsers to visit it with.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../runner/browsers.mjs';
import { root } from '../runner/packages.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** Builds dist as it is now: what an earlier build left says nothing of these sources. */
export function build() {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--app'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed.');
}

/** `pages` by path. Every file may be read by any origin, as a frame in a sandbox needs. */
export async function openSite(pages) {
  build();
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(root, path.posix.normalize(pathname));
    const isFile = pathname.startsWith('/dist/') && existsSync(file);
    const body = isFile ? readFileSync(file) : { '/favicon.ico': '', ...pages }[pathname];
    if (isFile) asked.push(pathname);
    const type = isFile ? (TYPES[path.extname(file)] ?? 'text/plain') : TYPES['.html'];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

/** The programs of the engines that a script can drive here, by name. */
export const programs = ensureBrowsers(['chromium', 'firefox']);

const isRoot = process.getuid?.() === 0;

export const launch = (browser) =>
  puppeteer.launch({
    executablePath: programs[browser],
    ...(browser === 'chromium' ? { args: isRoot ? ['--no-sandbox'] : [] } : { browser }),
  });
