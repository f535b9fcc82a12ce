import type { ReportContent, SourceFile } from '@hms/domain/annual-report'
import { makeReport } from '@hms/domain/annual-report'
import type { YearFigures } from '@hms/domain/indicator'
import type { LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import type { Edition } from '@hms/domain/questionnaire'
import { fillPlaceholders } from '@hms/domain/questionnaire'
import type { Trx } from '../../database/schema.ts'
import type { Institution } from '../../platform/institution.ts'
import { readInstitution } from '../../platform/institution.ts'
import { campaignOfYear } from '../campaign/public.ts'
import { countBaseline, yearFigures } from '../indicator/public.ts'
import { unitsByCode } from '../organisation/public.ts'
import { reportWords } from './report-words.ts'

/** Which report is wanted. */
export interface WantedReport {
  readonly year: number
  /** The code of a faculty; null for the whole institution. */
  readonly within: string | null
  /** The local day of today. */
  readonly day: string
}

/** A report, and what its documents call the institution. */
export interface ReadReport {
  readonly report: ReportContent
  readonly institution: Institution
  /** The local day that it was made on. */
  readonly day: string
}

/**
 * The report of a year. Null for a year that isn't there, or in which the faculty had no units. Throws noUnitsBehind for
 * a faculty of a year with published counts only.
 */
export async function readReport(trx: Trx, { year, within, day }: WantedReport): Promise<ReadReport | null> {
  const figures = await yearFigures(trx, year, within)
  if (!figures) return null
  const edition = await editionOf(trx, year)
  if (!edition) return null
  const institution = await readInstitution(trx)
  const [unit] = within === null ? [] : (await unitsByCode(trx, [within])).values()
  const report = makeReport({
    year: figures,
    edition,
    earlier: await nearestEarlier(trx, figures, within),
    within: unit ? { code: unit.code, name: unit.name } : null,
    source: { published: await publishedIn(trx, figures), files: await filesOf(trx, figures) },
    registers: {},
    words: await reportWords(),
    fill: filler(institution, year),
  })
  return { report, institution, day }
}

async function editionOf(trx: Trx, year: number): Promise<Edition | null> {
  const campaign = await campaignOfYear(trx, year)
  return campaign?.edition ?? (await countBaseline(trx, year))?.edition ?? null
}

/** The year that most figures are compared with. */
async function nearestEarlier(
  trx: Trx,
  { indicators }: YearFigures,
  within: string | null,
): Promise<YearFigures | null> {
  const years = indicators.flatMap(({ previous }) => (previous ? [previous.year] : []))
  return years.length === 0 ? null : yearFigures(trx, Math.max(...years), within)
}

async function publishedIn(trx: Trx, { year, source }: YearFigures): Promise<string | null> {
  if (source === 'reports') return null
  const row = await trx.selectFrom('baseline').where('year', '=', year).select('source').executeTakeFirst()
  return row?.source ?? null
}

/** The files that a year's answers or counts were taken in from, as far as the reader may see the trace of imports. */
async function filesOf(trx: Trx, { year, source }: YearFigures): Promise<readonly SourceFile[]> {
  const kind = source === 'reports' ? 'responses' : 'baseline'
  const events = await trx
    .selectFrom('auditEvent')
    .where('action', '=', `import.${kind}`)
    .orderBy('at')
    .select(['at', 'what'])
    .execute()
  return events.flatMap(({ at, what }) => {
    const { sha256, outcome } = (what ?? {}) as { sha256?: string; outcome?: { year?: number } }
    if (sha256 === undefined || outcome?.year !== year) return []
    return [{ kind, sha256, importedAt: new Date(at).toISOString() }]
  })
}

function filler(institution: Institution, year: number): (text: LocalizedText) => LocalizedText {
  const { name, payrollSystem, basicCourse } = institution
  return (text) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        fillPlaceholders(text[language], { year, institution: name[language], payrollSystem, basicCourse }),
      ]),
    ) as Record<keyof LocalizedText, string>
}
