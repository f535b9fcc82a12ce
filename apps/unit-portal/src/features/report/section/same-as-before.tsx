import { useTranslation } from 'react-i18next'
import type { ItemKey } from '@hms/domain/questionnaire'
import { sameAsBefore } from '@hms/domain/report'
import type { AnswerAgain } from '@hms/domain/report'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import { focusOn } from './focus-on.ts'
import { useAnswering } from './use-answering.ts'

interface SameAsBeforeProps {
  readonly item: ItemKey
  /** Of the question, for those who only hear the button's name. */
  readonly number: string
}

/** Gives last year's own answer again: an act, which saves as any other answer. A list item, or nothing. */
export function SameAsBefore({ item, number }: SameAsBeforeProps) {
  const { t } = useTranslation('unit-report')
  const { previous } = useReport().report
  const again = useAnswersAgain([item.split('.', 1)[0] as string]).find((each) => each.item === item)
  const { answer } = useAnswering(item)
  if (!previous || !again) return null
  const giveAgain = () => {
    answer(again.answer)
    focusOn(anchorOf(item))
  }
  return (
    <li className="hms-no-print">
      <button type="button" className="portal-text-button" onClick={giveAgain}>
        {t('again.sameAs', { year: previous.year })}
        <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
      </button>
    </li>
  )
}

/** The answers of last time that can be given again to some questions; none where the person doesn't answer. */
export function useAnswersAgain(questions: readonly string[]): readonly AnswerAgain[] {
  const { report, answers } = useReport()
  const { previous, edition, may } = report
  return previous && may.answer ? sameAsBefore(edition, answers, previous, questions) : []
}
