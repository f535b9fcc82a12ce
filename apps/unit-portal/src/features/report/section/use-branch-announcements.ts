import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../ui/announcer.tsx'
import type { SectionView } from '../report-view.ts'

/** Says it when an answer has opened or closed questions below: who doesn't see the page would not know. */
export function useBranchAnnouncements({ questions }: SectionView): void {
  const { t } = useTranslation('unit-report')
  const numbers = questions.map(({ question }) => question.number).join(' ')
  const before = useRef(numbers)
  useEffect(() => {
    if (before.current === numbers) return
    const then = before.current.split(' ')
    const now = numbers.split(' ')
    before.current = numbers
    const opened = now.filter((number) => !then.includes(number))
    const closed = then.filter((number) => !now.includes(number))
    if (opened.length > 0) announce(t('branch.opened', { numbers: opened.join(', '), count: opened.length }))
    else announce(t('branch.closed', { numbers: closed.join(', '), count: closed.length }))
  }, [numbers, t])
}
