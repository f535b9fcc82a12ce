import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { useReport } from '../report-context.tsx'
import { useSaver } from '../saving/saving-context.tsx'

/** The answer of an item as it stands, and the way to change it; null takes it back. */
export function useAnswering(item: ItemKey): {
  readonly value: Answer | null
  readonly answer: (value: Answer | null) => void
} {
  const { report, answers } = useReport()
  const saver = useSaver()
  const address = { year: report.year, unitCode: report.unit.code }
  return { value: answers[item] ?? null, answer: (value) => saver.answer(address, item, value) }
}
