// What vite.config.ts takes from page-build.mjs.
import type { Plugin, Rolldown, UserConfig } from 'vite';

type Output = Rolldown.OutputOptions;

type CodeSplitting = Exclude<Output['codeSplitting'], boolean | undefined>;

export const minifyTemplates: Plugin;
export const copySmallParts: Plugin;
export const withoutWorkers: Plugin;
export const plainWorkerAddress: Plugin;
export function atOnce(
  files: Readonly<Record<string, string>>,
  options?: CodeSplitting,
): Pick<Output, 'codeSplitting' | 'postBanner'>;
export function workersIn(folder: string): NonNullable<UserConfig['worker']>;
