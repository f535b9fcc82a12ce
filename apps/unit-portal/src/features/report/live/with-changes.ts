import type { ItemKey } from '@hms/domain/questionnaire'
import type { OpenReport } from '../../../app/api.ts'

/** What the server tells of a report: the answers of some items, as they stand at a number of its stream. */
export interface ToldAnswers {
  readonly seq: number
  readonly state: OpenReport['state']
  /** Those that aren't in `answers` are blank. */
  readonly items: readonly ItemKey[]
  readonly answers: OpenReport['answers']
}

/** The report with what was told; what was told later already stays. */
export function withTold(report: OpenReport, told: ToldAnswers): OpenReport {
  if (told.seq < report.seq) return report
  const others = Object.entries(report.answers).filter(([item]) => !told.items.includes(item))
  return { ...report, state: told.state, answers: { ...Object.fromEntries(others), ...told.answers } }
}
