/**
 * Everything that must hold, in one command: `pnpm test`.
 *
 *   pnpm test                  everything
 *   pnpm test lint types       these steps (lint format imports dead versions types build unit journeys)
 *   pnpm test share report     tests and journeys whose path has one of these words
 *
 * Its last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../process/run-command.ts'
import { firstScreensFile, firstScreensTable } from './first-screens.ts'
import type { FirstScreen } from './first-screens.ts'
import { journeys, readJson, unitTests } from './runners.ts'
import { build, staticChecks } from './static-checks.ts'
import type { Outcome, Step } from './step.ts'
import { failedOnce } from './step.ts'

// Commands run in groups of their own; they are stopped when this process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

await mkdir(join(projectRoot, '.test-results'), { recursive: true })
const steps = await chooseSteps(process.argv.slice(2).filter((word) => word !== '--'))
const outcomes: Outcome[] = []
for (const [index, step] of steps.entries())
  outcomes.push(await runStep(step, `[${index + 1}/${steps.length}]`))

const screens = steps.some(({ id }) => id === 'journeys')
  ? await readJson<FirstScreen[]>(firstScreensFile)
  : null
if (screens) console.log(`\n${firstScreensTable(screens)}`)

const failedSteps = steps.filter((_step, index) => outcomes[index]?.failed !== 0)
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.map(({ id }) => id).join(', ')}`)
const passed = sum(outcomes.map((outcome) => outcome.passed))
const failed = sum(outcomes.map((outcome) => outcome.failed))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

/** All steps, or those that the words name: steps by their id, tests and journeys by their path. */
async function chooseSteps(words: readonly string[]): Promise<readonly Step[]> {
  const all = [...staticChecks, build, unitTests([]), journeys([])]
  if (words.length === 0) return all
  const named = all.filter(({ id }) => words.includes(id))
  const names = words.filter((word) => !all.some(({ id }) => id === word))
  const hasJourneys = await filesWith('.journey.ts', names)
  const hasTests = await filesWith('.test.ts', names)
  const nothingMatches = names.length > 0 && !hasTests && !hasJourneys
  const chosen = [
    ...named,
    // Words that match nothing go to the runner too, which says so and fails.
    ...(hasTests || nothingMatches ? [unitTests(names)] : []),
    ...(hasJourneys ? [journeys(names)] : []),
  ]
  return chosen.some(({ id }) => id === 'journeys') && !chosen.includes(build) ? [build, ...chosen] : chosen
}

/** Whether a file of this kind has one of the names in its path. */
async function filesWith(ending: string, names: readonly string[]): Promise<boolean> {
  const paths = await Promise.all(
    ['packages', 'apps', 'e2e', 'tooling'].map(async (folder) => {
      const entries = await readdir(join(projectRoot, folder), { recursive: true })
      return entries.map((path) => `${folder}/${path}`)
    }),
  )
  return paths
    .flat()
    .some(
      (path) =>
        (path.endsWith(ending) || path.endsWith(`${ending}x`)) && names.some((name) => path.includes(name)),
    )
}

async function runStep(step: Step, place: string): Promise<Outcome> {
  console.log(`\n${place} ${step.title} …`)
  const start = Date.now()
  const outcome = await step.run().catch((error: unknown) => failedOnce(String(error)))
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  if (outcome.details) console.log(outcome.details.trimEnd())
  const result = outcome.failed === 0 ? 'ok' : 'FAILED'
  console.log(
    `${place} ${step.title}: ${result} (${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s)`,
  )
  return outcome
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
