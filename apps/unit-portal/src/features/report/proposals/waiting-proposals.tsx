import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { branchesOf } from '@hms/domain/questionnaire'
import { formatDateTime } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import type { OpenReport } from '../../../app/api.ts'
import { useProblemWords } from '../../../app/problem-page.tsx'
import { problemOf } from '../../../app/problem.ts'
import { announce } from '../../../ui/announcer.tsx'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import { useSaver } from '../saving/saving-context.tsx'
import { useQuestionText } from '../use-question-text.ts'

type Proposal = OpenReport['proposals'][number]

/** The answers that came after the report was handed in, and wait for a decision. Nothing while there is none. */
export function WaitingProposals() {
  const { t } = useTranslation('unit-report')
  const { proposals, may } = useReport().report
  if (proposals.length === 0) return null
  return (
    <section aria-labelledby="proposals" className="ds-card portal-proposals">
      <h2 className="ds-heading" data-size="xs" id="proposals" tabIndex={-1}>
        {t('proposals.title', { count: proposals.length })}
      </h2>
      <p>{may.answer ? t('proposals.leadOpen') : t('proposals.lead')}</p>
      <ul className="hms-plain-list portal-proposals__list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <WaitingProposal proposal={proposal} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WaitingProposal({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const textOf = useQuestionText()
  const { report, answers } = useReport()
  const { takeUp, drop, isBusy, error } = useSettling(proposal)
  const item = branchesOf(report.edition).byKey.get(proposal.item)
  const number = item?.question.number ?? ''
  const now = answers[proposal.item]
  return (
    <>
      <p>
        {item && (
          <strong>
            <span className="hms-question__number">{number}</span> {textOf(item.question.text)}
            {item.row && ` – ${textOf(item.row.text)}`}
          </strong>
        )}
      </p>
      <p>
        {t(proposal.value === null ? 'proposals.tookBack' : 'proposals.answered', {
          name: proposal.by ? localized(proposal.by.name) : t('live.somebody'),
          answer: proposal.value === null ? '' : t(`common:answers.${proposal.value}`),
          when: formatDateTime(proposal.at, language),
        })}{' '}
        {t('proposals.stands', {
          answer: now === undefined ? t('live.noAnswer') : t(`common:answers.${now}`),
        })}
      </p>
      {error !== null && <Failed error={error} />}
      {report.may.settleProposals && (
        <div className="hms-cluster hms-no-print">
          {report.may.answer && (
            <button
              type="button"
              className="ds-button"
              data-size="sm"
              aria-disabled={isBusy}
              onClick={takeUp}
            >
              {t('proposals.takeUp')}
              <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
            </button>
          )}
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            aria-disabled={isBusy}
            onClick={drop}
          >
            {t('proposals.drop')}
            <span className="ds-sr-only"> {t('question.ofNumber', { number })}</span>
          </button>
        </div>
      )}
    </>
  )
}

function Failed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('unit-report')
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <div className="ds-alert" data-color="danger" data-size="sm" role="alert">
      <p>
        {t('proposals.notDone')} {title}. {advice}
      </p>
    </div>
  )
}

/** The button that was pressed goes: the heading of those that are left takes the focus, or the page's. */
function settled(said: string): void {
  announce(said)
  const heading = document.getElementById('proposals') ?? document.querySelector('h1')
  heading?.focus()
}

/** Decides on a proposal. Who takes one up answers as it says, in their own name. */
function useSettling({ id, item, value }: Proposal) {
  const { t } = useTranslation('unit-report')
  const { year, unit } = useReport().report
  const saver = useSaver()
  const queryClient = useQueryClient()
  const address = { year, unitCode: unit.code }
  const { queryKey } = trpc.report.open.queryOptions(address)
  const drop = useMutation(
    trpc.report.dropProposal.mutationOptions({
      onSuccess: (proposals) =>
        queryClient.setQueryData(queryKey, (report) => report && { ...report, proposals }),
    }),
  )
  const settle = (said: string) => {
    if (drop.isPending) return
    drop.mutate({ ...address, proposal: id }, { onSuccess: () => settled(said) })
  }
  return {
    isBusy: drop.isPending,
    error: drop.error,
    takeUp: () => {
      saver.answer(address, item, value)
      settle(t('proposals.takenUp'))
    },
    drop: () => settle(t('proposals.dropped')),
  }
}
