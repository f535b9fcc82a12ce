import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../ui/announcer.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import type { Present } from './follow-report.ts'
import { usePresence } from './presence-context.tsx'

/** Milliseconds after which somebody counts as come or gone: a connection that is made anew is not worth a word. */
const settling = 3_000

/** Who else has the report open just now, and at which question. A screen reader says who came and went, and no more. */
export function HereNow() {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const { edition } = useReport().report
  const { others } = usePresence()
  useComingAndGoing(others)
  if (others.length === 0) return null
  const where = ({ who, item }: Present) => {
    const name = localized(who.name)
    const question = edition.questions.find(({ key }) => key === item)
    return question ? t('live.nameAt', { name, number: question.number }) : name
  }
  return (
    <p className="portal-here hms-no-print">{t('live.hereNow', { names: others.map(where).join(', ') })}</p>
  )
}

function useComingAndGoing(others: readonly Present[]): void {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const names = others.map(({ who }) => localized(who.name)).toSorted()
  const now = names.join('\n')
  const before = useRef(now)
  useEffect(() => {
    if (before.current === now) return
    const later = setTimeout(() => {
      const then = before.current === '' ? [] : before.current.split('\n')
      const present = now === '' ? [] : now.split('\n')
      before.current = now
      const came = present.filter((name) => !then.includes(name))
      const left = then.filter((name) => !present.includes(name))
      if (came.length > 0) announce(t('live.came', { names: came.join(', ') }))
      else if (left.length > 0) announce(t('live.left', { names: left.join(', ') }))
    }, settling)
    return () => clearTimeout(later)
  }, [now, t])
}
