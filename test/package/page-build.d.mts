// What vite.config.ts takes from page-build.mjs.
import type { Plugin } from 'vite';

export const minifyTemplates: Plugin;
export function atOnce(files: Readonly<Record<string, string>>): {
  readonly debugName: string;
  readonly name: (id: string, context: { getModuleInfo(id: string): unknown }) => string | null;
};
