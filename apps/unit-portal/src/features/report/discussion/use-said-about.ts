import type { QuestionView } from '../report-view.ts'
import { useReport } from '../report-context.tsx'
import { useSaver, useSavingStatus } from '../saving/saving-context.tsx'
import type { NewRemark } from '../saving/answer-saver.ts'
import { saidAbout } from './said-about.ts'
import type { SaidAbout } from './said-about.ts'

/** What is said about a question, and the way to say something about it as a whole or, of `item`, about a row. */
export function useSaidAbout({ question, items }: QuestionView): SaidAbout & {
  readonly say: (remark: NewRemark, item?: string) => void
} {
  const { report } = useReport()
  const { remarks } = useSavingStatus()
  const saver = useSaver()
  const rows = items.map(({ key }) => key).filter((key) => key !== question.key)
  const address = { year: report.year, unitCode: report.unit.code }
  return {
    ...saidAbout(report, [question.key, ...rows], remarks),
    say: (remark, item = question.key) => saver.remark(address, item, remark),
  }
}
