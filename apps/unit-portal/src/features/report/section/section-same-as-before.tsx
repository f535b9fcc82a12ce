import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../ui/announcer.tsx'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import type { SectionView } from '../report-view.ts'
import { useSaver } from '../saving/saving-context.tsx'
import { focusOn } from './focus-on.ts'
import { SameAsBeforeDialog } from './same-as-before-dialog.tsx'
import { useAnswersAgain } from './same-as-before.tsx'

interface SectionSameAsBeforeProps {
  readonly view: SectionView
}

/** Gives all of last year's answers of a section again that aren't answered yet, once the person has seen which. */
export function SectionSameAsBefore({ view }: SectionSameAsBeforeProps) {
  const { t } = useTranslation('unit-report')
  const { report } = useReport()
  const saver = useSaver()
  const offered = useAnswersAgain(view.section.questions)
  const [isAsking, setAsking] = useState(false)
  const [first, second] = offered
  // One alone has its own button beside the question.
  if (!report.previous || !first || !second) return null
  const { year } = report.previous
  const giveAgain = () => {
    // Closed first: the dialog gives the focus back, and the answers take it along.
    flushSync(() => setAsking(false))
    const address = { year: report.year, unitCode: report.unit.code }
    for (const { item, answer } of offered) saver.answer(address, item, answer)
    announce(t('again.given', { count: offered.length, year }))
    focusOn(anchorOf(first.item))
  }
  return (
    <div className="portal-again hms-no-print">
      <p>{t('again.offer', { count: offered.length, year })}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        onClick={() => setAsking(true)}
      >
        {t('again.see', { year })}
      </button>
      {isAsking && (
        <SameAsBeforeDialog
          year={year}
          offered={offered}
          onConfirm={giveAgain}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  )
}
