import { useTranslation } from 'react-i18next'
import { useQuery } from '@tanstack/react-query'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import type { FactStanding } from '@hms/domain/register-answer'
import { factStanding } from '@hms/domain/register-answer'
import { trpc } from '../../../app/api.ts'
import type { RegisterFact } from '../../../app/api.ts'
import { useReport } from '../report-context.tsx'
import { anchorOf } from '../report-view.ts'
import { focusOn } from './focus-on.ts'
import { RegisterEvidence } from './register-evidence.tsx'
import { useAnswering } from './use-answering.ts'

interface FromRegisterProps {
  readonly item: ItemKey
  /** Of the question, for those who only hear the button's name. */
  readonly number: string
}

/**
 * What a register says about a question, with the rows behind it, and the way to answer as it does: an act, which saves as
 * any other answer. A list item, or nothing.
 */
export function FromRegister({ item, number }: FromRegisterProps) {
  const { report } = useReport()
  const { data: facts } = useQuery(
    trpc.registerAnswer.ofReport.queryOptions({ year: report.year, unitCode: report.unit.code }),
  )
  const fact = facts?.find((each) => each.item === item)
  return fact ? <Fact fact={fact} number={number} /> : null
}

function Fact({ fact, number }: { readonly fact: RegisterFact; readonly number: string }) {
  const { t } = useTranslation(['unit-report', 'common'])
  const { report } = useReport()
  const { value, answer: give } = useAnswering(fact.item)
  const { answer } = fact
  const standing = factStanding(fact, value)
  const take = (taken: Answer) => {
    give(taken)
    focusOn(anchorOf(fact.item))
  }
  return (
    <li className="portal-register" data-standing={standing}>
      <p>
        <strong>{t('register.label')}:</strong> <StandingWords standing={standing} answer={answer} />
      </p>
      <RegisterEvidence fact={fact} />
      {answer !== null && standing === 'offered' && report.may.answer && (
        <button type="button" className="portal-text-button hms-no-print" onClick={() => take(answer)}>
          {t('register.take', { answer: t(`common:answers.${answer}`) })}
          <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
        </button>
      )}
    </li>
  )
}

function StandingWords({
  standing,
  answer,
}: {
  readonly standing: FactStanding
  readonly answer: Answer | null
}) {
  const { t } = useTranslation(['unit-report', 'common'])
  return t(`register.${standing}`, { answer: answer === null ? '' : t(`common:answers.${answer}`) })
}
