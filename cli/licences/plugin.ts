import type { Plugin } from 'vite';
import { collectLicences } from './collect.ts';

const NAME = 'virtual:licences';

/** Gives the app `virtual:licences`, made anew by each build, so that no list can be out of date. */
export function licences(root: string): Plugin {
  return {
    name: 'licences',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(await collectLicences(root))};` : undefined,
  };
}
