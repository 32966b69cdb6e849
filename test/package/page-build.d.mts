// What vite.config.ts takes from page-build.mjs.
import type { Plugin, Rolldown } from 'vite';

type Output = Rolldown.OutputOptions;

export const minifyTemplates: Plugin;
export function atOnce(
  files: Readonly<Record<string, string>>,
  options?: Exclude<Output['codeSplitting'], boolean | undefined>,
): Pick<Output, 'codeSplitting' | 'postBanner'>;
