// What vite.config.ts takes from page-build.mjs.
import type { Plugin, UserConfig } from 'vite';

interface Group {
  readonly debugName: string;
  readonly name: (id: string, context: { getModuleInfo(id: string): unknown }) => string | null;
}

export const minifyTemplates: Plugin;
export const withoutWorkers: Plugin;
export const plainWorkerAddress: Plugin;
export function atOnce(files: Readonly<Record<string, string>>): Group;
export function mapInTurn(root: string): Group;
export function workersIn(folder: string): NonNullable<UserConfig['worker']>;
