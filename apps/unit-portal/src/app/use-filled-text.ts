import type { LocalizedText } from '@hms/domain/language'
import { fillPlaceholders } from '@hms/domain/questionnaire'
import { useLocalized } from '../ui/use-language.ts'
import { useSession } from './session.tsx'

/** Reads a text of a year's questionnaire: in the reader's language, with its placeholders filled. */
export function useFilledText(year: number): (text: LocalizedText) => string {
  const localized = useLocalized()
  const { institution } = useSession()
  const { payrollSystem, basicCourse } = institution
  const values = { year, institution: localized(institution.name), payrollSystem, basicCourse }
  return (text) => fillPlaceholders(localized(text), values)
}
