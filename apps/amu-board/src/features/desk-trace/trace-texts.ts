import { languageOf } from '@hms/texts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TextTools } from '../../ui/texts.ts'

/** Turns keys into the texts of the trace, and of `common:`. */
export type TraceTranslate = TFunction<['trace', 'common']>

/** What a component of the trace needs to speak the reader's language. */
export type TraceTextTools = Omit<TextTools, 't'> & { readonly t: TraceTranslate }

/** The texts of the trace in the language that is chosen now. */
export function useTraceTexts(): TraceTextTools {
  const { t, i18n } = useTranslation(['trace', 'common'])
  const language = languageOf(i18n)
  return { t, language, text: (localized) => localized[language] }
}

/** What was done, in words; the action itself where it has none. */
export function deedName(t: TraceTranslate, action: string): string {
  // What is recorded is data: the compiler cannot know its keys.
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => unknown
  const name = lookUp(`deeds.${action}`, { defaultValue: action })
  return typeof name === 'string' ? name : action
}
