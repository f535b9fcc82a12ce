import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '@hms/domain/language'
import type { Language } from '@hms/domain/language'
import { switchLanguage } from '@hms/texts/browser'
import { announce } from './announcer.tsx'
import { useLanguage } from './use-language.ts'

/** Three buttons, one a language, each named in its own language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common')
  const current = useLanguage()
  const [failed, setFailed] = useState(false)

  const choose = async (language: Language) => {
    try {
      await switchLanguage(i18n, language)
      setFailed(false)
    } catch {
      setFailed(true)
      announce(t('frame.languageNotChanged'))
    }
  }

  return (
    <div className="hms-language" role="group" aria-label={t('frame.chooseLanguage')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {t(`languages.${language}`)}
        </button>
      ))}
      {failed && <p className="hms-subtle">{t('frame.languageNotChanged')}</p>}
    </div>
  )
}
