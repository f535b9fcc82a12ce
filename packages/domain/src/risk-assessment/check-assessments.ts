import type { CsvTable, ImportFault, NamedRow } from '../import/index.ts'
import { checkCells, dayCell, oneOfCells, shortCell, textCell, unitCell } from '../import/index.ts'
import type { Result } from '../result.ts'
import { ok } from '../result.ts'
import type { RiskAssessment } from './assessment.ts'
import type { RiskLevel } from './risk-scale.ts'
import { riskLevels } from './risk-scale.ts'
import type { RiskSubject } from './subject.ts'
import { riskSubjects } from './subject.ts'

/** The columns of a file of risk assessments. */
export const riskColumns = [
  'unit_code',
  'title',
  'subject',
  'assessed_on',
  'next_review',
  'participants',
  'highest_risk',
  'link',
] as const

/** A risk assessment as a file has it. */
export interface AssessmentOfFile extends RiskAssessment {
  readonly unitCode: string
}

/** How long the texts of an assessment can be, in characters. */
export const longestRiskText = { title: 200, participants: 500, link: 500 } as const

/** Whether a text is an address that can be linked to. */
export function isLink(text: string): boolean {
  return /^https:\/\/[\p{L}\d]([\p{L}\d.-]*[\p{L}\d])?(:\d{1,5})?([/?#][^\s"'<>]*)?$/u.test(text)
}

/** What an assessment is known by. */
export function assessmentKey({ unitCode, title }: Pick<AssessmentOfFile, 'unitCode' | 'title'>): string {
  return JSON.stringify([unitCode, title.toLowerCase()])
}

/**
 * Reads risk assessments from a table with the columns of `riskColumns`, in any order; link may be empty. An assessment is
 * known by unit and title. All faults are told, by line.
 */
export function checkAssessments(
  table: CsvTable,
  { unitCodes, today }: { readonly unitCodes: ReadonlySet<string>; readonly today: string },
): Result<readonly AssessmentOfFile[], readonly ImportFault[]> {
  const rows = checkCells(
    table,
    {
      unit_code: [unitCell(unitCodes)],
      title: textCell(longestRiskText.title),
      subject: [oneOfCells(riskSubjects)],
      assessed_on: [dayCell],
      next_review: [dayCell],
      participants: shortCell(longestRiskText.participants),
      highest_risk: [oneOfCells(riskLevels)],
      link: [
        { isGood: (cell) => cell === '' || isLink(cell), expected: { kind: 'link' } },
        ...shortCell(longestRiskText.link),
      ],
    },
    (row) => assessmentKey(assessmentOf(row)),
    (row) => [
      ...(row.cell('assessed_on') > today
        ? [row.fault('assessed_on', { kind: 'notAfter', day: today })]
        : []),
      ...(row.cell('next_review') < row.cell('assessed_on')
        ? [row.fault('next_review', { kind: 'notBefore', day: row.cell('assessed_on') })]
        : []),
    ],
  )
  return rows.ok ? ok(rows.value.map(assessmentOf)) : rows
}

function assessmentOf(row: NamedRow<(typeof riskColumns)[number]>): AssessmentOfFile {
  return {
    unitCode: row.cell('unit_code'),
    title: row.cell('title'),
    subject: row.cell('subject') as RiskSubject,
    assessedOn: row.cell('assessed_on'),
    nextReview: row.cell('next_review'),
    participants: row.cell('participants'),
    highestRisk: row.cell('highest_risk') as RiskLevel,
    link: row.cell('link') || null,
  }
}
