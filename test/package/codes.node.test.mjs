// The readme lists every code that an author may be told, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { root } from '../runner/packages.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

it('the codes of the readme are those of the type', () => {
  const [, union] = /export type IssueCode =([^;]*);/.exec(read('src/result.ts'));
  const [, table] = /^\| `code` [^\n]*\n([\s\S]*?)\n\n/m.exec(read('README.md'));
  const typed = [...union.matchAll(/'([^']+)'/g)].map(([, code]) => code);
  const listed = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code);
  assert.ok(typed.length > 30);
  assert.deepEqual(listed, typed);
});
