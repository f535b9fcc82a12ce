import type { LocalizedText } from '@hms/domain/language'
import { useFilledText } from '../../app/use-filled-text.ts'
import { useReport } from './report-context.tsx'

/** Reads a text of the report's questionnaire: in the reader's language, with its placeholders filled. */
export function useQuestionText(): (text: LocalizedText) => string {
  return useFilledText(useReport().report.year)
}
