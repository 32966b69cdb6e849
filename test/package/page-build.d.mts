// What vite.config.ts takes from page-build.mjs.
import type { Plugin, Rolldown, UserConfig } from 'vite';

type Output = Rolldown.OutputOptions;

interface InTurn {
  readonly guests: Readonly<Record<string, string>>;
  readonly isOwn: (id: string) => boolean;
}

export const minifyTemplates: Plugin;
export const withoutWorkers: Plugin;
export const plainWorkerAddress: Plugin;
export function atOnce(
  files: Readonly<Record<string, string>>,
  options?: Exclude<Output['codeSplitting'], boolean | undefined>,
  later?: InTurn,
): Pick<Output, 'codeSplitting' | 'postBanner'>;
export function mapInTurn(root: string): InTurn;
export function workersIn(folder: string): NonNullable<UserConfig['worker']>;
