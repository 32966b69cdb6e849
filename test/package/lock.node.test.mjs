// The lock file is whole, and the check would see it if it were not.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { lockFaults } from './lock.mjs';

const lock = (packages) => JSON.stringify({ packages: { '': { dependencies: { a: '1' } }, ...packages } });
const manifest = { dependencies: { a: '1' } };

it('the lock file is whole', () => assert.deepEqual(lockFaults(), []));

it('a platform package that npm dropped is missed', () =>
  assert.deepEqual(lockFaults(lock({ 'node_modules/a': { optionalDependencies: { '@b/linux': '1' } } }), manifest), [
    'node_modules/a needs @b/linux, which package-lock.json does not have',
  ]));

it('a package within another is found', () =>
  assert.deepEqual(
    lockFaults(lock({ 'node_modules/a': { dependencies: { b: '1' } }, 'node_modules/a/node_modules/b': {} }), manifest),
    [],
  ));

it('a host is named', () =>
  assert.match(
    lockFaults(lock({ 'node_modules/a': { resolved: 'https://packages.example/a.tgz' } }), manifest)[0],
    /names a host/,
  ));

it('a package.json that asks for something else is named', () =>
  assert.match(lockFaults(lock({ 'node_modules/a': {} }), { dependencies: { a: '2' } })[0], /differ in dependencies/));
