// The types for JSX compile in a React 19 program with every library checked, and refuse what no element takes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { root } from '../runner/packages.mjs';
import { elementsOf, toJsxTypes } from './editor-data.mjs';

/** As much of React's own types as tags and their attributes need. */
const REACT = {
  'node_modules/react/package.json': '{ "name": "react", "version": "19.0.0", "types": "index.d.ts" }',
  'node_modules/react/index.d.ts': `export interface HTMLAttributes<T> { className?: string; id?: string; lang?: string; children?: unknown; onClick?: (event: T) => void }
export namespace JSX { interface IntrinsicElements { p: HTMLAttributes<unknown> } }`,
  'node_modules/react/jsx-runtime.d.ts': `import * as React from './index';
export namespace JSX { interface IntrinsicElements extends React.JSX.IntrinsicElements {} }`,
};

/** As much of the package's door as the types name. */
const DOOR = `export interface Report { version: 1 }
export declare class ReportErrorEvent extends Event { readonly code: string }
export declare class ReportReadyEvent extends Event {}
export declare class ReportSelectEvent extends Event { readonly row: { readonly index: number } }
`;

const PROGRAM = `import type { HTMLAttributes } from 'react';
import type { ReportSelectEvent } from './index.js';
import type { ReportElements } from './jsx';

type ReportTags = { [Tag in keyof ReportElements]: ReportElements[Tag] & HTMLAttributes<HTMLElement> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReportTags {}
  }
}

export const rate = (
  <poverty-stat label="贫困发生率" value="1%" before="43.74%" before-as-of="2014" better="lower" className="wide">
    <p>贫困发生率：1%</p>
  </poverty-stat>
);
export const count = <poverty-stat value={1591} heading-level={3} display="units" rounding="floor" />;
export const nothing = <poverty-stat value={null} before={undefined} better={null} asOf="2019" label={5} />;
export const table = <relocation-map rows={[['甲', 10, null]] as const} boundary={{ type: 'FeatureCollection' }} />;
export const chosen = <funding-timeline rows="2016|1亿元" onreport-select={(event) => event.row.index.toFixed()} />;
export const handled = (event: ReportSelectEvent) => event.row.index;
// @ts-expect-error: a handler of another event.
export const handler = <funding-timeline onreport-error={handled} />;
// @ts-expect-error: no such direction.
export const direction = <poverty-stat value="1%" better="up" />;
// @ts-expect-error: no such attribute.
export const attribute = <poverty-stat valeu="1%" />;
`;

const OPTIONS = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  },
  files: ['program.tsx'],
};

it('a React 19 program with the tags compiles', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jsx-'));
  try {
    const manifest = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
    const files = {
      ...REACT,
      'index.d.ts': DOOR,
      'jsx.d.ts': toJsxTypes(elementsOf(manifest)),
      'program.tsx': PROGRAM,
      'tsconfig.json': JSON.stringify(OPTIONS),
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
