import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * The check of the check: a small house in a temporary folder, with one forbidden import of every kind,
 * is given to dependency-cruiser with the real rules. Each must be found, and what is allowed must not be.
 */

const root = resolve(import.meta.dirname, '../..')

interface Planted {
  readonly rule: string
  readonly from: string
  readonly code: string
}

const forbidden: readonly Planted[] = [
  { rule: 'resolvable', from: 'packages/domain/src/quantity/f01.ts', code: `import './is-not-there.ts'` },
  { rule: 'declared', from: 'packages/api/src/platform/f02.ts', code: `import 'react'` },
  { rule: 'declared-for-use', from: 'packages/api/src/platform/f03.ts', code: `import 'fast-check'` },
  { rule: 'no-cycles', from: 'packages/domain/src/quantity/f04.ts', code: `import './f04-other.ts'` },
  {
    rule: 'nothing-imports-a-test',
    from: 'packages/domain/src/quantity/f05.ts',
    code: `import './share.test.ts'`,
  },
  {
    rule: 'nothing-imports-a-test',
    from: 'packages/domain/src/quantity/f06.test.ts',
    code: `import './share.test.ts'`,
  },
  {
    rule: 'only-tests-import-test-help',
    from: 'packages/api/src/platform/f07.ts',
    code: `import '../../test/help.ts'`,
  },
  {
    rule: 'only-tests-import-test-help',
    from: 'packages/domain/src/quantity/f08.ts',
    code: `import '../../test-data/figures.json'`,
  },
  {
    rule: 'only-tests-import-test-help',
    from: 'packages/api/src/platform/f09.ts',
    code: `import '../../../../e2e/stack.ts'`,
  },
  {
    rule: 'only-tests-import-test-help',
    from: 'packages/api/src/platform/f10.ts',
    code: `import '../../../../tooling/x.ts'`,
  },

  { rule: 'domain-is-pure', from: 'packages/domain/src/quantity/f20.ts', code: `import 'node:fs'` },
  { rule: 'domain-is-pure', from: 'packages/domain/src/quantity/f21.ts', code: `import 'fs/promises'` },
  { rule: 'domain-is-pure', from: 'packages/domain/src/quantity/f22.ts', code: `import 'kysely'` },
  {
    rule: 'domain-is-pure',
    from: 'packages/domain/src/quantity/f23.ts',
    code: `import type { A } from 'kysely'\nexport type B = A`,
  },
  { rule: 'domain-is-pure', from: 'packages/domain/src/quantity/f24.ts', code: `import '@hms/texts'` },
  {
    rule: 'domain-is-pure',
    from: 'packages/domain/src/quantity/f25.ts',
    code: `import '../../../api/src/database/schema.ts'`,
  },
  {
    rule: 'domain-is-pure',
    from: 'packages/domain/src/quantity/f26.ts',
    code: `export const later = () => import('node:os')`,
  },
  {
    rule: 'domain-by-index',
    from: 'packages/domain/src/quantity/f27.ts',
    code: `import '../indicator/tally.ts'`,
  },
  {
    rule: 'domain-by-index',
    from: 'packages/domain/src/indicator/f28.ts',
    code: `import '../questionnaire/editions/2022.ts'`,
  },
  { rule: 'domain-ground', from: 'packages/domain/src/f29.ts', code: `import './quantity/index.ts'` },
  {
    rule: 'domain-from-outside-by-index',
    from: 'packages/api/src/slices/report/f30.ts',
    code: `import '../../../../domain/src/indicator/tally.ts'`,
  },

  {
    rule: 'texts-know-domain-types',
    from: 'packages/texts/src/f40.ts',
    code: `import '@hms/domain/quantity'`,
  },
  {
    rule: 'texts-know-only-the-domain',
    from: 'packages/texts/src/f41.ts',
    code: `import type { A } from '@hms/api'\nexport type B = A`,
  },
  { rule: 'texts-know-only-the-domain', from: 'packages/texts/src/f42.ts', code: `import 'node:fs'` },
  { rule: 'design-knows-nobody', from: 'packages/design/src/f43.ts', code: `import '@hms/domain/quantity'` },
  {
    rule: 'design-knows-nobody',
    from: 'packages/design/src/f44.ts',
    code: `import type { A } from '@hms/domain/quantity'\nexport type B = A`,
  },

  {
    rule: 'slices-by-public',
    from: 'packages/api/src/slices/report/f50.ts',
    code: `import '../committee/insides.ts'`,
  },
  {
    rule: 'slices-know-their-ground',
    from: 'packages/api/src/slices/report/f51.ts',
    code: `import '../../cli/main.ts'`,
  },
  {
    rule: 'slices-know-their-ground',
    from: 'packages/api/src/slices/report/f52.ts',
    code: `import '../../app-router.ts'`,
  },
  {
    rule: 'database-knows-domain-types',
    from: 'packages/api/src/database/f53.ts',
    code: `import '@hms/domain/quantity'`,
  },
  {
    rule: 'database-never-slices',
    from: 'packages/api/src/database/f54.ts',
    code: `import '../slices/committee/public.ts'`,
  },
  {
    rule: 'database-never-slices',
    from: 'packages/api/src/database/f55.ts',
    code: `import type { A } from '../slices/committee/public.ts'\nexport type B = A`,
  },
  {
    rule: 'api-knows-no-app',
    from: 'packages/api/src/platform/f56.ts',
    code: `import '../../../../apps/amu-board/src/main.ts'`,
  },

  {
    rule: 'apps-know-the-type-of-the-api',
    from: 'apps/unit-portal/src/app/f60.ts',
    code: `import '@hms/api'`,
  },
  {
    rule: 'apps-know-the-router-only',
    from: 'apps/unit-portal/src/app/f61.ts',
    code: `import type { A } from '../../../../packages/api/src/slices/committee/public.ts'\nexport type B = A`,
  },
  {
    rule: 'apps-carry-no-edition',
    from: 'apps/unit-portal/src/app/f70.ts',
    code: `import '@hms/domain/questionnaire/editions'`,
  },
  {
    rule: 'apps-never-each-other',
    from: 'apps/unit-portal/src/app/f62.tsx',
    code: `import '../../../amu-board/src/main.ts'\nexport const x = <p>x</p>`,
  },
  {
    rule: 'apps-never-each-other',
    from: 'apps/mobile-round/src/screens/f63.vue',
    code: `<script setup lang="ts">\nimport '../../../amu-board/src/main.ts'\n</script>\n<template><p>x</p></template>`,
  },
  {
    rule: 'features-never-each-other',
    from: 'apps/unit-portal/src/features/report/f64.tsx',
    code: `import '../home/home.ts'\nexport const x = <p>x</p>`,
  },
  {
    rule: 'features-never-each-other',
    from: 'apps/mobile-round/src/features/walk/f65.vue',
    code: `<script setup lang="ts">\nimport '../closing/closing.ts'\n</script>\n<template><p>x</p></template>`,
  },
  {
    rule: 'ui-knows-no-feature',
    from: 'apps/unit-portal/src/ui/f66.tsx',
    code: `import '../features/home/home.ts'\nexport const x = <p>x</p>`,
  },
  { rule: 'apps-run-in-a-browser', from: 'apps/unit-portal/src/app/f67.ts', code: `import 'node:crypto'` },
  {
    rule: 'outbox-machine-is-pure',
    from: 'apps/mobile-round/src/outbox/machine/f68.ts',
    code: `import 'vue'`,
  },
  {
    rule: 'outbox-machine-is-pure',
    from: 'apps/mobile-round/src/outbox/machine/f69.ts',
    code: `import '../indexed-db-store.ts'`,
  },
]

const allowed: readonly Omit<Planted, 'rule'>[] = [
  {
    from: 'packages/domain/src/indicator/a01.ts',
    code: `import '../quantity/index.ts'\nimport './tally.ts'\nimport '../questionnaire/editions/index.ts'`,
  },
  {
    from: 'packages/domain/src/indicator/a02.ts',
    code: `import 'zod'\nimport '@noble/hashes/sha2.js'\nimport '../result.ts'`,
  },
  {
    from: 'packages/domain/src/indicator/a03.test.ts',
    code: `import 'node:fs'\nimport 'fast-check'\nimport '../../test-data/figures.json'\nimport '../quantity/share.ts'`,
  },
  {
    from: 'packages/texts/src/a04.ts',
    code: `import 'i18next'\nimport type { A } from '@hms/domain/quantity'\nexport type B = A`,
  },
  {
    from: 'packages/api/src/slices/report/a05.ts',
    code: `import '../committee/public.ts'\nimport '../../database/schema.ts'\nimport '@hms/domain/quantity'\nimport 'node:fs'\nimport 'kysely'`,
  },
  {
    from: 'packages/api/src/database/a06.ts',
    code: `import type { A } from '@hms/domain/quantity'\nimport 'kysely'\nexport type B = A`,
  },
  {
    from: 'apps/unit-portal/src/features/report/a07.tsx',
    code: `import type { AppRouter } from '@hms/api'\nimport '@hms/domain/quantity'\nimport '@hms/texts'\nimport 'react'\nexport type R = AppRouter\nexport const x = <p>x</p>`,
  },
  { from: 'apps/mobile-round/src/outbox/machine/a08.ts', code: `import '@hms/domain/quantity'` },
  { from: 'packages/domain/src/questionnaire/a09.ts', code: `import './editions/2022.ts'` },
]

const exportNothing = 'export {}\n'
const exportType = 'export type A = 1\n'

const house: Readonly<Record<string, string>> = {
  'packages/domain/src/result.ts': exportNothing,
  'packages/domain/src/quantity/index.ts': exportType,
  'packages/domain/src/quantity/share.ts': exportNothing,
  'packages/domain/src/quantity/share.test.ts': exportNothing,
  'packages/domain/src/quantity/f04-other.ts': `import './f04.ts'\n`,
  'packages/domain/src/indicator/tally.ts': exportNothing,
  'packages/domain/src/questionnaire/editions/index.ts': exportNothing,
  'packages/domain/src/questionnaire/editions/2022.ts': exportNothing,
  // Two capabilities that need each other by way of four files, none of them in a cycle of files.
  'packages/domain/src/left/index.ts': exportNothing,
  'packages/domain/src/left/needs-right.ts': `import '../right/index.ts'\n`,
  'packages/domain/src/right/index.ts': exportNothing,
  'packages/domain/src/right/needs-left.ts': `import '../left/index.ts'\n`,
  'packages/domain/test-data/figures.json': '{}\n',
  'packages/texts/src/index.ts': exportNothing,
  'packages/api/src/app-router.ts': 'export type AppRouter = 1\nexport type A = 1\n',
  'packages/api/src/cli/main.ts': exportNothing,
  'packages/api/src/database/schema.ts': exportNothing,
  'packages/api/src/slices/committee/public.ts': exportType,
  'packages/api/src/slices/committee/insides.ts': exportNothing,
  'packages/api/test/help.ts': exportNothing,
  'apps/amu-board/src/main.ts': exportNothing,
  'apps/unit-portal/src/features/home/home.ts': exportNothing,
  'apps/mobile-round/src/features/closing/closing.ts': exportNothing,
  'apps/mobile-round/src/outbox/indexed-db-store.ts': exportNothing,
  'e2e/stack.ts': exportNothing,
  'tooling/x.ts': exportNothing,
}

const manifests: Readonly<Record<string, object>> = {
  'packages/domain': {
    name: '@hms/domain',
    exports: {
      './questionnaire/editions': './src/questionnaire/editions/index.ts',
      './*': './src/*/index.ts',
    },
    dependencies: { zod: '1', '@noble/hashes': '1' },
    devDependencies: { 'fast-check': '1' },
  },
  'packages/texts': {
    name: '@hms/texts',
    exports: { '.': './src/index.ts' },
    dependencies: { '@hms/domain': '1', i18next: '1' },
  },
  'packages/design': { name: '@hms/design', dependencies: { '@hms/domain': '1' } },
  'packages/api': {
    name: '@hms/api',
    exports: { '.': { types: './src/app-router.ts' } },
    dependencies: { '@hms/domain': '1', kysely: '1' },
    devDependencies: { 'fast-check': '1' },
  },
  'apps/unit-portal': {
    name: '@hms/unit-portal',
    dependencies: { '@hms/domain': '1', '@hms/texts': '1', react: '1' },
    devDependencies: { '@hms/api': '1' },
  },
  'apps/amu-board': { name: '@hms/amu-board' },
  'apps/mobile-round': { name: '@hms/mobile-round', dependencies: { '@hms/domain': '1', vue: '1' } },
  e2e: { name: '@hms/e2e' },
  tooling: { name: '@hms/tooling' },
}

const npmPackages = ['zod', '@noble/hashes', 'kysely', 'react', 'vue', 'i18next', 'fast-check']
const workspaces = ['domain', 'texts', 'design', 'api']

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
  readonly cycle?: readonly { readonly name: string }[]
}

let folder: string
let violations: readonly Violation[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hms-import-rules-'))
  for (const [path, content] of Object.entries(house)) await write(path, content)
  for (const { from, code } of [...forbidden, ...allowed]) await write(from, `${code}\n`)
  for (const [path, manifest] of Object.entries(manifests)) {
    await write(`${path}/package.json`, JSON.stringify({ ...manifest, type: 'module' }))
  }
  await write('package.json', JSON.stringify({ name: 'house', type: 'module', devDependencies: {} }))
  for (const name of npmPackages) {
    await write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    )
    await write(`node_modules/${name}/index.js`, exportNothing)
  }
  await write('node_modules/@noble/hashes/sha2.js', exportNothing)
  await mkdir(join(folder, 'node_modules/@hms'), { recursive: true })
  for (const name of workspaces) {
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@hms', name), 'junction')
  }
  violations = await cruise(folder)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a forbidden import is found', () => {
  test.each(forbidden)('$rule: $from', ({ rule, from }) => {
    expect(rulesBrokenBy(from)).toContain(rule)
  })

  test('no-cycles-of-capabilities: left and right', () => {
    expect(rulesBrokenBy('packages/domain/src/left')).toContain('no-cycles-of-capabilities')
  })
})

describe('an allowed import is let through', () => {
  test.each(allowed)('$from', ({ from }) => {
    expect(rulesBrokenBy(from)).toEqual([])
  })
})

test('every rule is tried', () => {
  const config = createRequire(import.meta.url)('./dependency-cruiser.cjs') as {
    forbidden: { name: string }[]
  }
  const names = config.forbidden.map(({ name }) => name)
  const tried = new Set([...forbidden.map(({ rule }) => rule), 'no-cycles-of-capabilities'])
  expect(names.filter((name) => !tried.has(name))).toEqual([])
})

function rulesBrokenBy(file: string): readonly string[] {
  // A cycle is reported once, from any of its files.
  const isAbout = ({ from, cycle }: Violation) => from === file || cycle?.some(({ name }) => name === file)
  return violations.filter(isAbout).map(({ rule }) => rule.name)
}

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

async function cruise(cwd: string): Promise<readonly Violation[]> {
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = join(root, 'tooling/lint/dependency-cruiser.cjs')
  const folders = ['packages', 'apps', 'e2e', 'tooling']
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [depcruise, '--config', config, '--output-type', 'json', ...folders],
    { cwd, maxBuffer: 64 * 1024 * 1024 },
  )
  const report = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }
  return report.summary.violations
}
