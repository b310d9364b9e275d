const FEATURES = [
  'identity',
  'catalogue',
  'enrolment',
  'learning',
  'exams',
  'grading',
  'certification',
  'reporting',
  'notifications',
];
/** Each may import what stands in the rows above its own. */
const BELOW_FEATURES = [
  ['kernel'],
  ['questions'],
  ['contracts'],
  ['config'],
  ['i18n'],
  ['database'],
  ['keys', 'audit', 'queue'],
  ['storage'],
  ['http'],
  ['imports'],
];
const PLATFORM = BELOW_FEATURES.flat();

const TESTS = ['\\.spec\\.tsx?$', '^libs/testing/', '^libs/[^/]+/testing/', '^test/'];
const FACES = [
  '^libs/[^/]+/index\\.ts$',
  '^libs/[^/]+/(api|worker|testing)/index\\.ts$',
  '^libs/kernel/schemas/index\\.ts$',
  '^libs/contracts/[^/]+/index\\.ts$',
  '^libs/i18n/web/index\\.ts$',
];
const anyOf = (libraries) => `^libs/(${libraries.join('|')})/`;
const error = (name, comment, from, to, more = {}) => ({ name, comment, severity: 'error', from, to, ...more });

/** The faces of a platform library for apps stand above all of the platform. */
const platformOrder = BELOW_FEATURES.flatMap((row, at) =>
  row.map((library) =>
    error(
      `order-${library}`,
      `${library} imports only what stands below it in the platform`,
      { path: `^libs/${library}/`, pathNot: [...TESTS, '^libs/[^/]+/(api|worker)/'] },
      { path: '^libs/', pathNot: anyOf([library, ...BELOW_FEATURES.slice(0, at).flat()]) },
    ),
  ),
);

const featureOrder = FEATURES.map((library, at) =>
  error(
    `order-${library}`,
    `${library} imports the platform and the features to its left`,
    { path: `^libs/${library}/`, pathNot: TESTS },
    { path: '^libs/', pathNot: anyOf([library, ...PLATFORM, ...FEATURES.slice(0, at)]) },
  ),
);

const layers = [
  ...platformOrder,
  ...featureOrder,
  error(
    'platform-faces',
    'The faces of the platform for apps import the platform alone',
    { path: anyOf(PLATFORM), pathNot: TESTS },
    { path: '^libs/', pathNot: anyOf(PLATFORM) },
  ),
  error(
    'testing-below-features',
    'libs/testing stands on the platform',
    { path: '^libs/testing/' },
    { path: '^libs/', pathNot: anyOf(['testing', ...PLATFORM]) },
  ),
  error(
    'notifications-hear',
    'What people are told of, notifications hear by events and read by views: of features they import identity alone',
    { path: '^libs/notifications/', pathNot: TESTS },
    { path: anyOf(FEATURES), pathNot: ['^libs/notifications/', '^libs/identity/'] },
  ),
  error(
    'listeners-know-no-emitter',
    'A listener knows the event by contracts, and no feature but its own: the emitter is one',
    { path: '^libs/([^/]+)/.*\\.listener\\.ts$', pathNot: TESTS },
    { path: anyOf(FEATURES), pathNot: '^libs/$1/' },
  ),
  error(
    'commands-alone',
    'What starts the centre runs before any package is installed, so it begins with Node alone; the benchmarks do not',
    { path: '^bin/', pathNot: '^bin/bench\\.mjs$' },
    { pathNot: '^bin/', dependencyTypesNot: ['core', 'npm', 'npm-dev'] },
  ),
  error(
    'commands-without-packages',
    'A command loads a package, pg, by import() once all of them are installed',
    { path: '^bin/' },
    { dependencyTypes: ['npm', 'npm-dev'], dynamic: false },
  ),
  error('apps-on-top', 'Nothing imports an app', { path: '^(libs|migrations)/' }, { path: '^apps/' }),
  error(
    'apps-apart',
    'An app imports no other app',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  error(
    'migrations-run-from-cli',
    'Migrations are run by the command line and by tests',
    { path: '^(apps|libs)/', pathNot: [...TESTS, '^apps/cli/'] },
    { path: '^migrations/' },
  ),
  error(
    'migrations-stand-alone',
    'A migration means the same for ever, so it uses no code that changes',
    { path: '^migrations/', pathNot: TESTS },
    { path: '^(apps|libs)/', pathNot: '^libs/database/index\\.ts$' },
  ),
  error(
    'web',
    'The web imports contracts, without events, kinds of questions and texts',
    { path: '^apps/web/' },
    { path: '^(libs|migrations)/', pathNot: ['^libs/contracts/(?!events/)', '^libs/questions/', '^libs/i18n/'] },
  ),
];

const faces = [
  error(
    'no-deep-imports',
    'Other libraries are reached through their faces',
    { path: '^libs/([^/]+)/' },
    {
      path: '^libs/',
      pathNot: ['^libs/$1/', ...FACES],
    },
  ),
  error(
    'no-deep-imports-from-outside',
    'Libraries are reached through their faces',
    { path: '^(apps|migrations|test)/' },
    {
      path: '^libs/',
      pathNot: FACES,
    },
  ),
  error(
    'api-and-worker-for-apps',
    '#name/api and #name/worker are composed by apps',
    { path: '^libs/([^/]+)/', pathNot: TESTS },
    { path: '^libs/[^/]+/(api|worker)/', pathNot: '^libs/$1/' },
  ),
  error(
    'core-without-faces',
    'What is within a library does not know its faces',
    { path: '^libs/([^/]+)/(?!(api|worker)/)', pathNot: TESTS },
    { path: '^libs/$1/(api|worker)/' },
  ),
  error(
    'faces-apart',
    'The api and the worker of a library do not know each other',
    { path: '^libs/([^/]+)/(api|worker)/', pathNot: TESTS },
    { path: '^libs/$1/(api|worker)/', pathNot: '^libs/$1/$2/' },
  ),
  error(
    'testing-for-tests',
    'Test helpers stay in tests',
    { pathNot: TESTS },
    { path: ['^libs/testing/', '^libs/[^/]+/testing/'] },
  ),
  error(
    'own-index',
    'Inside a library nothing imports its index.ts',
    { path: '^libs/([^/]+)/', pathNot: TESTS },
    { path: '^libs/$1/index\\.ts$' },
  ),
];

const packages = [
  error(
    'bull',
    'Bull stays behind libs/queue',
    { path: '^(apps|libs)/', pathNot: '^libs/queue/' },
    { path: 'node_modules/bull/' },
  ),
  error(
    'kernel-alone',
    'The kernel knows no framework, and its schemas are for those who ask for them',
    { path: '^libs/kernel/(?!schemas/)', pathNot: TESTS },
    {
      path: ['node_modules/', '^libs/kernel/schemas/'],
      pathNot: 'node_modules/uuid/',
    },
  ),
  error(
    'contracts-alone',
    'Contracts, questions and schemas of the kernel are for the web too',
    { path: '^libs/(contracts|questions|kernel/schemas)/', pathNot: TESTS },
    {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: 'node_modules/zod/',
    },
  ),
  error(
    'no-development-packages',
    'What runs in the centre is among the dependencies',
    { path: '^(apps|libs|migrations)/', pathNot: [...TESTS, '^apps/web/', '\\.d\\.ts$'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  ),
  // What is measured as it is built is there only once it is.
  error('resolvable', 'Every import leads somewhere', {}, { couldNotResolve: true, pathNot: '/dist/' }),
];

/** Read by nothing: what starts, what is run by name and what only types. */
// A script of the build is read as text and put into the head of the page.
const ENTRIES = [
  '\\.d\\.m?ts$',
  '\\.mjs$',
  '\\.script\\.js$',
  '^apps/[^/]+/main\\.tsx?$',
  '^apps/web/vite\\.config\\.ts$',
  '/index\\.ts$',
];

module.exports = {
  forbidden: [
    error('no-circular', 'Files do not import each other in a circle', {}, { circular: true }),
    error(
      'no-circular-folders',
      'Nor do folders inside an app or a library; between libraries the order below sees to it',
      { path: '^(apps|libs)/[^/]+/.', pathNot: '/testing(/|$)' },
      { circular: true, path: '^(apps|libs)/[^/]+/.', pathNot: '/testing(/|$)' },
      { scope: 'folder' },
    ),
    error('no-orphans', 'Every file is used', { orphan: true, pathNot: [...TESTS, ...ENTRIES] }, {}),
    ...layers,
    ...faces,
    ...packages,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test-output/', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
