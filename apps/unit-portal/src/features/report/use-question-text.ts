import type { LocalizedText } from '@hms/domain/language'
import { fillPlaceholders } from '@hms/domain/questionnaire'
import { useSession } from '../../app/session.tsx'
import { useLocalized } from '../../ui/use-language.ts'
import { useReport } from './report-context.tsx'

/** Reads a text of the questionnaire: in the reader's language, with its placeholders filled. */
export function useQuestionText(): (text: LocalizedText) => string {
  const localized = useLocalized()
  const { institution } = useSession()
  const { report } = useReport()
  const { payrollSystem, basicCourse } = institution
  const values = { year: report.year, institution: localized(institution.name), payrollSystem, basicCourse }
  return (text) => fillPlaceholders(localized(text), values)
}
