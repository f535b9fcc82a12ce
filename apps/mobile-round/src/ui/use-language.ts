import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useTranslation } from 'i18next-vue'
import type { Language, LocalizedText } from '@hms/domain/language'
import { languageOf } from '@hms/texts'

/** The language that is shown now. */
export function useLanguage(): ComputedRef<Language> {
  const { i18next } = useTranslation()
  return computed(() => languageOf(i18next))
}

/** Picks out of a text in all languages the one that is shown now. */
export function useLocalized(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => text[language.value]
}
