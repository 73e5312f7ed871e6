/** The arrows of docs/architecture.md: app → features → help, encoder → engine → models → device; vault → coe, safety; ui. */
const FEATURES = 'conversation|review|arena';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'page-does-not-know-its-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(cli|e2e|training)/' },
    },
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
      from: { path: '^src/(coe|safety)/', pathNot: '\\.(?:test|fixture)\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'services-do-not-know-features',
      severity: 'error',
      from: { path: '^src/(device|engine|encoder|models|vault|help|offline|requests)/' },
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
      from: { path: '^src/engine/([^/]+)/', pathNot: '^src/engine/(decode|worker)/' },
      to: { path: '^src/engine/[^/]+/', pathNot: '^src/engine/($1|decode|worker)/' },
    },
    {
      name: 'device-and-requests-are-leaves',
      severity: 'error',
      from: { path: '^src/(device|requests)/' },
      to: { path: '^src/', pathNot: '^src/$1/' },
    },
    {
      name: 'models-know-no-engine',
      comment:
        'an engine reads models; models know of it what the page must know before it runs, its kind.ts',
      severity: 'error',
      from: { path: '^src/models/' },
      to: {
        path: '^src/(engine|encoder|vault|help|ui|offline)/',
        pathNot: '^src/engine/[^/]+/kind\\.ts$',
      },
    },
    {
      name: 'a-kind-knows-no-engine',
      comment: 'models and Node read it: nothing of what runs an engine comes with it',
      severity: 'error',
      from: { path: '^src/engine/[^/]+/kind\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(device|models)/' },
    },
    {
      name: 'engines-see-nothing-of-the-person',
      comment: 'the encoder borrows the runtime and the store, not the other way round',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/(encoder|vault|help|ui|coe|safety|offline)/' },
    },
    {
      name: 'encoder-sees-nothing-of-the-person',
      severity: 'error',
      from: { path: '^src/encoder/' },
      to: { path: '^src/(vault|help|ui|coe|safety|offline)/' },
    },
    {
      name: 'vault-knows-no-model',
      severity: 'error',
      from: { path: '^src/vault/' },
      to: { path: '^src/(device|engine|encoder|models|help|ui|offline|requests)/' },
    },
    {
      name: 'help-needs-no-model',
      severity: 'error',
      from: { path: '^src/(help|offline)/' },
      to: { path: '^src/(device|engine|encoder|models)/' },
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
