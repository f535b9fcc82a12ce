import { join } from 'node:path'
import { projectRoot } from '../process/run-command.ts'

/** Where the journeys leave the sizes of the first screens. */
export const firstScreensFile = join(projectRoot, '.test-results/first-screens.json')

/** What the browser fetched of an app before its first screen stood there. */
export interface FirstScreen {
  readonly app: string
  /** Bytes of JavaScript, each file compressed with gzip. */
  readonly bytes: number
  /** The most that it may be. */
  readonly limit: number
  readonly files: number
}

/** A table for people: kB are 1 000 bytes. */
export function firstScreensTable(screens: readonly FirstScreen[]): string {
  const head = `${'JavaScript of the first screen'.padEnd(32)}${'gzip'.padStart(10)}${'limit'.padStart(10)}${'files'.padStart(7)}`
  const rows = screens.map(
    ({ app, bytes, limit, files }) =>
      `${app.padEnd(32)}${kB(bytes).padStart(10)}${kB(limit).padStart(10)}${String(files).padStart(7)}`,
  )
  return [head, ...rows].join('\n')
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
