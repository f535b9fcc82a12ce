import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../process/run-command.ts'

/** A class of ours: those of the design system begin with `ds-`. */
const ours = /\b(?:hms|portal|board|round)-[a-z][\w-]*/g

function read(patterns: readonly string[]): readonly string[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: projectRoot }))
    .filter((file) => !file.includes('node_modules') && !file.includes('.test.'))
    .map((file) => readFileSync(join(projectRoot, file), 'utf8'))
}

const styles = read(['packages/design/src/**/*.css', 'apps/*/src/**/*.css'])
const screens = read(['apps/*/src/**/*.{ts,tsx,vue}', 'packages/api/src/**/*.ts'])

const styled = new Set(
  styles.flatMap((style) =>
    [...style.matchAll(/\.((?:hms|portal|board|round)-[\w-]+)/g)].map(([, name]) => name),
  ),
)

test('every class that a screen gives is styled somewhere', () => {
  const given = screens.flatMap((screen) =>
    [...screen.matchAll(/class(?:Name)?="([^"]*)"/g)].flatMap(([, names = '']) => names.match(ours) ?? []),
  )
  expect(given.length).toBeGreaterThan(100)
  expect([...new Set(given)].filter((name) => !styled.has(name))).toEqual([])
})

test('every class that is styled is given by a screen', () => {
  // Of a variant (`board-plot__part--missing`), the name before it is enough: which one is data.
  const named = new Set(screens.flatMap((screen) => screen.match(ours) ?? []).map(withoutVariant))
  expect(styled.size).toBeGreaterThan(100)
  expect([...styled].filter((name = '') => !named.has(withoutVariant(name)))).toEqual([])
})

function withoutVariant(name: string): string {
  return name.replace(/--.*$/, '')
}
