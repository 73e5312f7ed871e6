/** The arrows of docs/architecture.md: app → features → help, engine, models, vault → coe, safety, ui. */
const FEATURES = 'conversation|review|arena';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-outside', severity: 'error', from: { path: '^src' }, to: { path: '^(cli|e2e)/' } },
    {
      name: 'pure-is-a-leaf',
      comment: 'coe, safety and ui import nothing of the app but themselves',
      severity: 'error',
      from: { path: '^src/(coe|safety|ui)/' },
      to: { path: '^src/', pathNot: '^src/$1/' },
    },
    {
      name: 'pure-needs-no-node',
      comment: 'coe and safety run in the browser and in Node: no core module, no package',
      severity: 'error',
      from: { path: '^src/(coe|safety)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'services-do-not-know-features',
      severity: 'error',
      from: { path: '^src/(engine|encoder|models|vault|help|offline|requests)/' },
      to: { path: `^src/(${FEATURES}|app)/` },
    },
    {
      name: 'features-do-not-meet',
      comment: 'two features meet only in app',
      severity: 'error',
      from: { path: `^src/(${FEATURES})/` },
      to: { path: `^src/(${FEATURES}|app)/`, pathNot: '^src/$1/' },
    },
    {
      name: 'one-adapter-does-not-know-another',
      severity: 'error',
      from: { path: '^src/engine/(cpu|webllm)/' },
      to: { path: '^src/engine/(cpu|webllm)/', pathNot: '^src/engine/$1/' },
    },
    {
      name: 'engines-do-not-know-the-encoder',
      comment: 'the encoder borrows the runtime and the store, not the other way round',
      severity: 'error',
      from: { path: '^src/(engine|models|vault|help|offline|requests)/' },
      to: { path: '^src/encoder/' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^src', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
