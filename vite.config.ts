import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { licences } from './cli/licences/plugin.ts';
import { metaPolicy } from './cli/server/headers.ts';

/** The page's policy in the page itself, for servers that do not send it. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: (_, { path }) =>
    // The bench runs other runtimes, which start their workers in ways that the policy forbids.
    path.includes('bench')
      ? []
      : [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy() },
            injectTo: 'head-prepend',
          },
        ],
};

/** Vite's own folder for built files, or the engines' below it. */
function folderOf(modules: readonly string[]): string {
  return modules.some((id) => /src\/(?:engine|encoder)\/|onnxruntime-web|@mlc-ai/.test(id))
    ? 'assets/engine'
    : 'assets';
}

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * The pages that cannot open without a module, by the names of their files; none for a page's own script: what comes
 * later would wait for it, and it waits for them.
 */
function pagesThatOpenWith(id: string, modules: Modules): ReadonlySet<string> {
  const pages = new Set<string>();
  const isPage = (at: string): boolean => modules.getModuleInfo(at)?.isEntry === true;
  const above = new Set([id]);
  for (const at of above) {
    const importers = modules.getModuleInfo(at)?.importers ?? [];
    if (at === id && (isPage(id) || importers.some(isPage))) return pages;
    for (const importer of importers) {
      if (isPage(importer)) pages.add(basename(importer));
      above.add(importer);
    }
  }
  return pages;
}

/**
 * What the app cannot open without comes in one file, or two where the page without interface needs it as well: it
 * compresses better than in forty files, and each file costs a request. What comes later stays in files of its own.
 */
const OPENING = [
  {
    name: (id: string, modules: Modules) => {
      const pages = pagesThatOpenWith(id, modules);
      return pages.has('index.html') && pages.size > 1 ? 'shared' : null;
    },
    priority: 2,
  },
  {
    name: (id: string, modules: Modules) => (pagesThatOpenWith(id, modules).has('index.html') ? 'app' : null),
    priority: 1,
  },
];

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    policyInPage,
    licences(import.meta.dirname),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/sw',
      filename: 'sw.ts',
      // The page registers it by itself, and the manifest lies in public/.
      injectRegister: null,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,mjs,css,wasm,svg,png,webmanifest}'],
        // The command line's page is always the server's own.
        globIgnores: ['runner.html', 'assets/runner-*', 'cli/**'],
        // Their names hold their content's hash.
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 64e6,
      },
    }),
  ],
  resolve: {
    // onnxruntime-web's plain entry carries no copy of its runtime: the engine names the one file that it uses.
    conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // What only engines need lies in a folder of its own: the service worker fetches it with the first model.
      output: {
        entryFileNames: ({ facadeModuleId }) => `${folderOf([facadeModuleId ?? ''])}/[name]-[hash].js`,
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
        assetFileNames: ({ originalFileNames }) => `${folderOf(originalFileNames)}/[name]-[hash][extname]`,
      },
    },
  },
  build: {
    target: ['chrome124', 'edge124', 'firefox128', 'safari18'],
    // Nothing is inlined as a data: address, which the page's policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // web-llm and the runtimes are large and load only when an engine starts.
    chunkSizeWarningLimit: 8192,
    rolldownOptions: {
      input: {
        index: 'index.html',
        runner: 'runner.html',
        // They measure; no part of what is shipped.
        ...(mode === 'bench'
          ? {
              bench: 'cli/bench/page/bench.html',
              vault: 'cli/bench/page/vault.html',
              empty: 'cli/bench/page/empty.html',
            }
          : {}),
      },
      output: { codeSplitting: { groups: OPENING } },
    },
  },
}));
