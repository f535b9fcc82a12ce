/**
 * How fast the system is, beside what it is measured against: `pnpm bench`.
 *
 *   pnpm bench                                      all of them
 *   pnpm bench questionnaire                        filling in a report, beside survey-core
 *   pnpm bench indicators --units 10000 --years 5   a year's figures from the database, beside hand-written SQL
 *   pnpm bench report                             the annual report in every format, beside the bare figures
 *   pnpm bench storm --reports 1000                 saves on deadline day, beside a bare route with one upsert
 *   pnpm bench round --answers 200                  the safety round on a slow tablet: answers, photos, first screen
 *   pnpm bench registers                            figures of the registers, beside hand-written SQL
 *
 * Exit code 1 when a target is missed.
 */
import { parseArgs } from 'node:util'
import { benchIndicators } from './indicators/bench-indicators.ts'
import { benchPlans } from './plans/bench-plans.ts'
import { benchQuestionnaire } from './questionnaire/bench-questionnaire.ts'
import { benchRound } from './round/bench-round.ts'
import { benchRegisters } from './registers/bench-registers.ts'
import { benchReport } from './report/bench-report.ts'
import { benchStorm } from './storm/bench-storm.ts'

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: {
    units: { type: 'string', default: '10000' },
    years: { type: 'string', default: '5' },
    reports: { type: 'string', default: '1000' },
    answers: { type: 'string', default: '200' },
  },
  allowPositionals: true,
})

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  questionnaire: benchQuestionnaire,
  plans: benchPlans,
  registers: benchRegisters,
  report: benchReport,
  indicators: () => benchIndicators({ units: wholeNumber('units'), years: wholeNumber('years') }),
  round: () => benchRound({ answers: wholeNumber('answers') }),
  storm: () => benchStorm({ reports: wholeNumber('reports') }),
}

process.exitCode = await runBenches(positionals.length > 0 ? positionals : Object.keys(benches))

async function runBenches(names: readonly string[]): Promise<number> {
  let missed = 0
  for (const name of names) {
    const bench = benches[name]
    if (!bench) {
      console.error(`There is no bench "${name}": choose ${Object.keys(benches).join(' or ')}.`)
      return 2
    }
    if (!(await bench())) {
      missed += 1
      console.error(`\nTarget missed: ${name}`)
    }
  }
  return missed === 0 ? 0 : 1
}

function wholeNumber(name: keyof typeof values): number {
  const number = Number(values[name])
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1`)
  return number
}
