/**
 * Who may import whom: the table of ARCHITECTURE.md as rules.
 * `import-rules.test.ts` plants a forbidden import of every kind and expects each to be found.
 */

const testFile = '\\.(test|journey)\\.tsx?$'
const testHelp = '^(packages|apps)/[^/]+/(test|test-data)/'
const tests = `${testFile}|${testHelp}|^e2e/|^tooling/`

const everyFile = '^(packages|apps|e2e|tooling)/'
const domain = '^packages/domain/src/'
const capabilityFolder = '^(packages/domain/src|packages/api/src/slices|apps/[^/]+/src/features)/[^/]+$'
const publicFaceOfACapability = '^packages/domain/src/[^/]+/((editions|checklists)/)?index\\.ts$'
const ofPackage = (...names) => names.map((name) => `node_modules/${name}/`)

/** @type {import('dependency-cruiser').IConfiguration['forbidden']} */
const forbidden = [
  {
    name: 'resolvable',
    comment: 'An import leads to a file or a package that is there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'declared',
    comment: 'A package that is imported stands in the package.json of the one who imports it.',
    severity: 'error',
    from: { path: everyFile },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'declared-for-use',
    comment: 'What runs in use is a dependency, not a development dependency; types alone may be.',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/src/', pathNot: testFile },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm'],
    },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-cycles-of-capabilities',
    comment: 'Nor do two capabilities, slices or features need each other by way of different files.',
    scope: 'folder',
    severity: 'error',
    from: { path: capabilityFolder },
    to: { path: capabilityFolder, circular: true },
  },
  {
    name: 'nothing-imports-a-test',
    severity: 'error',
    from: {},
    to: { path: testFile },
  },
  {
    name: 'only-tests-import-test-help',
    comment: 'Journeys, test data and tooling are for tests and for building.',
    severity: 'error',
    from: { path: everyFile, pathNot: [tests, '\\.config\\.ts$'] },
    to: { path: `${testHelp}|^e2e/|^tooling/` },
  },

  {
    name: 'domain-is-pure',
    comment: 'The domain imports itself, zod and @noble/hashes: no clock, disk, network or framework.',
    severity: 'error',
    from: { path: domain, pathNot: testFile },
    to: { pathNot: [domain, ...ofPackage('zod', '@noble/hashes')] },
  },
  {
    name: 'domain-by-index',
    comment: "Capabilities use each other's index, not their insides.",
    severity: 'error',
    from: { path: '^packages/domain/src/([^/]+)/', pathNot: testFile },
    to: {
      path: '^packages/domain/src/[^/]+/',
      pathNot: ['^packages/domain/src/$1/', publicFaceOfACapability],
    },
  },
  {
    name: 'domain-ground',
    comment: 'What every capability stands on (language, result) knows none of them.',
    severity: 'error',
    from: { path: '^packages/domain/src/[^/]+\\.ts$', pathNot: testFile },
    to: { path: '^packages/domain/src/[^/]+/' },
  },
  {
    name: 'domain-from-outside-by-index',
    comment: "Other packages use a capability's index too.",
    severity: 'error',
    from: { pathNot: [domain, tests] },
    to: { path: '^packages/domain/src/[^/]+/', pathNot: publicFaceOfACapability },
  },

  {
    name: 'texts-know-domain-types',
    comment: 'Texts import themselves, types of the domain, and i18next.',
    severity: 'error',
    from: { path: '^packages/texts/src/', pathNot: testFile },
    to: {
      pathNot: ['^packages/texts/src/', '^packages/domain/src/language\\.ts$', ...ofPackage('i18next')],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'texts-know-only-the-domain',
    comment: 'Not even types of anything else.',
    severity: 'error',
    from: { path: '^packages/texts/src/', pathNot: testFile },
    to: { pathNot: ['^packages/texts/src/', domain, ...ofPackage('i18next')] },
  },
  {
    name: 'design-knows-nobody',
    comment: 'The design imports itself and the design system.',
    severity: 'error',
    from: { path: '^packages/design/src/', pathNot: testFile },
    to: { pathNot: ['^packages/design/src/', ...ofPackage('@digdir/[^/]+', '@expo-google-fonts/inter')] },
  },

  {
    name: 'slices-by-public',
    comment: "A slice of the API uses another slice's public.ts only.",
    severity: 'error',
    from: { path: '^packages/api/src/slices/([^/]+)/', pathNot: testFile },
    to: { path: '^packages/api/src/slices/', pathNot: ['^packages/api/src/slices/$1/', '/public\\.ts$'] },
  },
  {
    name: 'slices-know-their-ground',
    comment:
      'A slice imports the domain, database, platform, tRPC and texts: never the command line, the server or the router.',
    severity: 'error',
    from: { path: '^packages/api/src/slices/', pathNot: testFile },
    to: {
      path: everyFile,
      pathNot: [
        domain,
        '^packages/texts/src/',
        '^packages/api/src/(slices|database|platform)/',
        '^packages/api/src/(trpc|context|problem-to-trpc)\\.ts$',
      ],
    },
  },
  {
    name: 'database-knows-domain-types',
    comment: 'The database layer imports types of the domain: no rules, and never a slice.',
    severity: 'error',
    from: { path: '^packages/api/src/database/', pathNot: testFile },
    to: {
      path: everyFile,
      pathNot: ['^packages/api/src/(database|platform)/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'database-never-slices',
    comment: 'Not even their types.',
    severity: 'error',
    from: { path: '^packages/api/src/(database|platform)/', pathNot: testFile },
    to: { path: '^packages/api/src/', pathNot: '^packages/api/src/(database|platform)/' },
  },
  {
    name: 'api-knows-no-app',
    severity: 'error',
    from: { path: '^packages/api/' },
    to: { path: '^apps/' },
  },

  {
    name: 'apps-know-the-type-of-the-api',
    comment: 'An app imports the type AppRouter, and nothing that runs.',
    severity: 'error',
    from: { path: '^apps/' },
    to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'apps-know-the-router-only',
    comment: 'Not the types of its insides either.',
    severity: 'error',
    from: { path: '^apps/', pathNot: testFile },
    to: { path: '^packages/api/', pathNot: '^packages/api/src/app-router\\.ts$' },
  },
  {
    name: 'apps-carry-no-edition',
    comment:
      'A questionnaire or checklist comes to an app as data, through the API: it would weigh on every first screen.',
    severity: 'error',
    from: { path: '^apps/', pathNot: testFile },
    to: {
      path: '^packages/domain/src/(questionnaire/editions|safety-round/checklists)/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'apps-never-each-other',
    severity: 'error',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'features-never-each-other',
    severity: 'error',
    from: { path: '^apps/([^/]+)/src/features/([^/]+)/' },
    to: { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'Shared parts of the screen do not know what they are used for.',
    severity: 'error',
    from: { path: '^apps/([^/]+)/src/ui/' },
    to: { path: '^apps/$1/src/(features|app|screens)/' },
  },
  {
    name: 'apps-run-in-a-browser',
    comment: "What an app ships uses none of Node's modules.",
    severity: 'error',
    from: { path: '^(apps/[^/]+|packages/texts|packages/design)/src/', pathNot: testFile },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'outbox-machine-is-pure',
    comment: "The outbox's state machine imports the domain: neither Vue nor IndexedDB.",
    severity: 'error',
    from: { path: '^apps/mobile-round/src/outbox/machine/', pathNot: testFile },
    to: { pathNot: ['^apps/mobile-round/src/outbox/machine/', domain] },
  },
]

module.exports = {
  forbidden,
  options: {
    // Test help may import anything; followed, it would make circles of capabilities that only tests go round.
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/test/'] },
    exclude: { path: '(^|/)(dist|test-results|\\.turbo)/' },
    // Types count too: a type-only import of a forbidden file is still an import.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.vue', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
