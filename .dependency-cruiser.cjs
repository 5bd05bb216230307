// Who may import whom: the table of ARCHITECTURE.md as rules. Run and proven in tidy/imports.test.ts.

// A door for tests alone: one suite on every database.
const testingDoor = '^packages/store/src/testing/describe-databases\\.ts$';
// The one door beside index.ts: the ledger of this machine, opened without loading the web server.
const localDoor = '^packages/server/src/local/local-ledger\\.ts$';

const floors = {
  domain: [],
  parser: ['domain'],
  documents: ['domain'],
  store: ['domain'],
  server: ['domain', 'parser', 'documents', 'store'],
  client: [],
  web: ['domain', 'client'],
  cli: ['domain', 'parser', 'documents', 'client'],
};

// Libraries that live on one floor only: [who, what].
const homes = [
  ['documents', '(exceljs|iconv-lite|docx|mammoth|unpdf|pdfjs-dist|jszip|fflate|linkedom|parse5)'],
  ['store', '(kysely|pg|pg-[^/]+|@electric-sql/[^/]+)'],
  ['server', '(fastify|@fastify/[^/]+|@node-rs/argon2|prom-client|pg-boss)'],
  ['client', '(openapi-fetch)'],
  ['web', '(react|react-dom|antd|@ant-design/[^/]+|@tanstack/[^/]+|echarts|vite|@vitejs/[^/]+)'],
];

const tests = ['\\.test\\.tsx?$', '\\.journey\\.ts$', '/journeys/', '/testing/'];
const sources = (floor) => ({ path: `^packages/${floor}/(src|bin)/`, pathNot: tests });

const oneWay = Object.entries(floors).map(([floor, below]) => ({
  name: `${floor}-imports-only-below`,
  severity: 'error',
  from: { path: `^packages/${floor}/`, pathNot: floor === 'cli' ? ['^packages/cli/src/(commands|ledger)/'] : [] },
  to: { path: '^packages/', pathNot: [floor, ...below].map((name) => `^packages/${name}/`) },
}));

// The command line reaches the server only where it starts or administers a local one.
const localCommands = {
  name: 'cli-commands-import-below-or-server',
  severity: 'error',
  from: { path: '^packages/cli/src/(commands|ledger)/' },
  to: { path: '^packages/', pathNot: ['cli', 'server', ...floors.cli].map((name) => `^packages/${name}/`) },
};

const atHome = homes.map(([floor, libraries]) => ({
  name: `library-of-${floor}`,
  severity: 'error',
  from: { path: '^packages/', pathNot: [`^packages/${floor}/`, ...tests] },
  to: { path: `(^|/)node_modules/${libraries}/` },
}));

const pure = ['domain', 'parser'].map((floor) => ({
  name: `${floor}-needs-nothing`,
  severity: 'error',
  from: sources(floor),
  to: {
    dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown', 'undetermined'],
    pathNot: '^packages/',
  },
}));

const noSystem = ['documents', 'client', 'web'].map((floor) => ({
  name: `${floor}-does-no-io-of-its-own`,
  severity: 'error',
  from: sources(floor),
  to: { dependencyTypes: ['core'], pathNot: ['^(node:)?(buffer|stream|zlib|crypto)(/|$)'] },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    localCommands,
    ...atHome,
    ...pure,
    ...noSystem,
    {
      name: 'features-stand-alone',
      comment: 'A shared need moves down a floor (invariant 11).',
      severity: 'error',
      from: { path: '^packages/(server|web)/src/features/([^/]+)/' },
      to: { path: '^packages/$1/src/features/', pathNot: '^packages/$1/src/features/$2/' },
    },
    {
      name: 'front-door-only',
      comment:
        'Other packages are entered through their index.ts, the server also through its local door, the store by tests through theirs.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$', localDoor, testingDoor] },
    },
    {
      name: 'testing-door-for-tests',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: testingDoor },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: { path: '^packages/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '/generated/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'] },
  },
};
