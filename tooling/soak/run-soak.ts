/**
 * What is tried for long, beside the test run: `pnpm soak`.
 *
 *   pnpm soak                                  all of them
 *   pnpm soak fuzz                             wrong requests, over all procedures and addresses
 *   pnpm soak fuzz --requests 100000 --seed 7  more of them, and the same ones again
 *   pnpm soak kill --kills 50                  the server killed at random moments under two writers
 *   pnpm soak outbox --sequences 10000         faults of every kind, in any order, under the tablet's outbox
 *   pnpm soak round --kills 30                 the tablet's browser killed at random moments on a round
 *   pnpm soak suppression --tables 10000       attempts to work out withheld small numbers, in random tables
 *
 * Exit code 1 when one of them finds something.
 */
import { parseArgs } from 'node:util'
import { soakFuzz } from './fuzz/soak-fuzz.ts'
import { soakKill } from './kill/soak-kill.ts'
import { soakOutbox } from './outbox/soak-outbox.ts'
import { soakRound } from './round/soak-round.ts'
import { soakSuppression } from './suppression/soak-suppression.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    requests: { type: 'string', default: '20000' },
    kills: { type: 'string' },
    sequences: { type: 'string', default: '10000' },
    tables: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
  allowPositionals: true,
})

/** By name: says whether it went well. A new one is a line here and a folder beside `fuzz/`. */
const soaks: Readonly<Record<string, () => Promise<boolean>>> = {
  fuzz: () => soakFuzz({ requests: wholeNumber('requests'), seed: wholeNumber('seed') }),
  kill: () => soakKill({ kills: wholeNumber('kills', 50), seed: wholeNumber('seed') }),
  outbox: () => soakOutbox({ sequences: wholeNumber('sequences'), seed: wholeNumber('seed') }),
  round: () => soakRound({ kills: wholeNumber('kills', 30), seed: wholeNumber('seed') }),
  suppression: () => soakSuppression({ tables: wholeNumber('tables'), seed: wholeNumber('seed') }),
}

process.exitCode = await runSoaks(positionals.length > 0 ? positionals : Object.keys(soaks))

async function runSoaks(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !(name in soaks))
  if (unknown !== undefined) {
    console.error(`There is no soak "${unknown}": choose ${Object.keys(soaks).join(' or ')}.`)
    return 2
  }
  const failed: string[] = []
  for (const name of names) if (!(await soaks[name]?.())) failed.push(name)
  if (failed.length > 0) console.error(`\nFound something: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}

function wholeNumber(name: keyof typeof values, otherwise?: number): number {
  const number = Number(values[name] ?? otherwise)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1`)
  return number
}
