import responsesCsv from '../../api/demo-data/responses-2022.csv?raw'
import unitsCsv from '../../api/demo-data/units.csv?raw'
import baseline2021 from '../../api/demo-data/baseline-2021.json' with { type: 'json' }
import reference from '../test-data/questionnaire-2022.json' with { type: 'json' }
import type { CsvTable } from '../src/import/index.ts'
import type { Baseline, CountedYear, PublishedCounts } from '../src/indicator/index.ts'
import { tallyFromBaseline, tallyOf } from '../src/indicator/index.ts'
import { checkUnits } from '../src/organisation/index.ts'
import { edition2021 } from '../src/questionnaire/editions/2021.ts'
import { edition2022 } from '../src/questionnaire/editions/2022.ts'
import type { ResponsesContext } from '../src/report/index.ts'
import { checkResponses } from '../src/report/index.ts'
import type { Result } from '../src/result.ts'

/** A file with `;` between cells and no quotes, split. */
function splitTable(text: string): CsvTable {
  const [header = '', ...rows] = text.replace('\ufeff', '').trimEnd().split(/\r?\n/)
  return {
    header: header.split(';'),
    rows: rows.map((row, index) => ({ line: index + 2, cells: row.split(';') })),
  }
}

export const unitsTable = splitTable(unitsCsv)
export const responsesTable = splitTable(responsesCsv)

/** The names of the answers as the reference has them. */
export const answerNames = Object.fromEntries(
  Object.entries({ ...reference.optionTexts, notApplicable: 'Ikke aktuelt' }).map(([answer, name]) => [
    answer,
    [name],
  ]),
) as unknown as ResponsesContext['answerNames']

/** The invented university of the demo. */
export const units = valueOf(checkUnits(unitsTable))

/** The 69 reports of 2022 whose counts are those published. */
export const reports2022 = valueOf(
  checkResponses(responsesTable, { edition: edition2022, units, answerNames }),
)

/** 2022 from its reports. */
export const year2022: CountedYear = {
  edition: edition2022,
  tally: tallyOf(
    edition2022,
    2022,
    units.filter(({ reports }) => reports).length,
    reports2022.map(({ answers }) => answers),
  ),
}

/** 2021 from its published counts. */
export const year2021: CountedYear = {
  edition: edition2021,
  tally: tallyFromBaseline(edition2021, baseline2021 as Baseline),
}

/** The published counts of a year by item, as the reference has them; without those that weren't put. */
export function publishedCounts(year: '2021' | '2022'): Readonly<Record<string, PublishedCounts>> {
  const counts = reference.questions.flatMap((question): [string, PublishedCounts | null][] =>
    'rows' in question && question.rows
      ? question.rows.map((row) => [`${question.key}.${row.key}`, row.counts[year] as PublishedCounts | null])
      : [[question.key, (question.counts?.[year] ?? null) as PublishedCounts | null]],
  )
  return Object.fromEntries(counts.flatMap(([item, published]) => (published ? [[item, published]] : [])))
}

function valueOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
