import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { branchesOf } from '@hms/domain/questionnaire'
import { announce } from '../../../ui/announcer.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

/** Says it when another has just answered otherwise than the person had: who doesn't see the page would not know. */
export function useOverwrittenAnnouncements(): void {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const { overwritten, edition } = useReport().report
  const before = useRef(overwritten)
  useEffect(() => {
    const known = before.current
    before.current = overwritten
    const fresh = Object.entries(overwritten).find(([item]) => !(item in known))
    const number = fresh && branchesOf(edition).byKey.get(fresh[0])?.question.number
    if (!fresh || number === undefined) return
    const { by } = fresh[1]
    announce(t('live.overwrittenNow', { name: by ? localized(by.name) : t('live.somebody'), number }))
  }, [overwritten, edition, t, localized])
}
