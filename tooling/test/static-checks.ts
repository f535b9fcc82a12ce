import { runCommand } from '../process/run-command.ts'
import type { Outcome, Step } from './step.ts'
import { failedOnce, passedOnce } from './step.ts'

const minutes = 60_000

interface StaticCheck {
  readonly id: string
  readonly title: string
  readonly command: readonly [name: string, ...args: string[]]
}

const checks: readonly StaticCheck[] = [
  { id: 'lint', title: 'Reading the code (oxlint)', command: ['oxlint', '--deny-warnings'] },
  { id: 'format', title: 'Format (prettier)', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    id: 'imports',
    title: 'Who imports whom (dependency-cruiser)',
    command: [
      'depcruise',
      '--config',
      'tooling/lint/dependency-cruiser.cjs',
      'packages',
      'apps',
      'e2e',
      'tooling',
    ],
  },
  {
    id: 'dead',
    title: 'Dead code (knip)',
    command: ['knip', '--no-progress', '--treat-config-hints-as-errors'],
  },
  {
    id: 'versions',
    title: 'One version of each dependency (sherif)',
    command: ['sherif', '--fail-on-warnings'],
  },
  {
    id: 'types',
    title: 'Types (TypeScript, vue-tsc)',
    command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--continue'],
  },
]

/** The checks that read the code without running it: each counts as one test. */
export const staticChecks: readonly Step[] = checks.map(asStep)

/** The three apps, built: what the journeys use. */
export const build: Step = asStep({
  id: 'build',
  title: 'Building the apps (vite)',
  command: ['turbo', 'run', 'build', '--output-logs=errors-only'],
})

function asStep({ id, title, command: [name, ...args] }: StaticCheck): Step {
  return {
    id,
    title,
    async run(): Promise<Outcome> {
      const { exitCode, output, timedOut } = await runCommand(name, args, { timeout: 8 * minutes })
      if (exitCode === 0) return passedOnce
      return failedOnce(timedOut ? `${output}\nStopped: it took more than 8 minutes.` : output)
    },
  }
}
