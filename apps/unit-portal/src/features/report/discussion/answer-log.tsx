import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '@hms/texts'
import { trpc } from '../../../app/api.ts'
import { useProblemWords } from '../../../app/problem-page.tsx'
import { problemOf } from '../../../app/problem.ts'
import { useLanguage, useLocalized } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'
import type { QuestionView } from '../report-view.ts'
import { useQuestionText } from '../use-question-text.ts'

interface AnswerLogProps {
  readonly view: QuestionView
}

/** Who answered a question with what and when, also what was overwritten: opens when it is asked for. */
export function AnswerLog({ view }: AnswerLogProps) {
  const { t } = useTranslation('unit-report')
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="portal-help portal-log hms-no-print"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('log.open')}
        <span className="ds-sr-only"> {t('question.ofNumber', { number: view.question.number })}</span>
      </summary>
      <div className="portal-help__content">{isOpen && <Log view={view} />}</div>
    </details>
  )
}

function Log({ view: { question, items } }: AnswerLogProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const language = useLanguage()
  const localized = useLocalized()
  const textOf = useQuestionText()
  const { report } = useReport()
  const { year, unit, answers } = report
  const { data, error, refetch } = useQuery({
    ...trpc.report.history.queryOptions({ year, unitCode: unit.code, item: question.key }),
    staleTime: 0,
  })
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <p className="hms-loading">{t('common:general.loading')}</p>
  if (data.length === 0) return <p>{t('log.empty')}</p>
  const rows = new Map(items.map((item) => [item.key, item.row]))
  const standing = new Set<string>()
  return (
    <ol className="hms-plain-list portal-log__list">
      {data.map(({ item, value, by, at }) => {
        const stands = !standing.has(item) && answers[item] !== undefined
        standing.add(item)
        const row = rows.get(item)
        return (
          <li key={`${item} ${at} ${value}`}>
            {row && <span className="hms-subtle">{textOf(row.text)}: </span>}
            <strong>{value === null ? t('log.takenBack') : t(`common:answers.${value}`)}</strong>
            {stands && ' '}
            {stands && <span className="portal-log__stands">{t('log.stands')}</span>}{' '}
            <span className="hms-subtle">
              {by && `${localized(by.name)} (${t(`common:roles.${by.role}`)}), `}
              {formatDateTime(at, language)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTranslation('common')
  const { title, advice } = useProblemWords(problemOf(error).kind)
  return (
    <div role="alert">
      <p>
        {title}. {advice}
      </p>
      <button type="button" className="portal-text-button" onClick={retry}>
        {t('actions.tryAgain')}
      </button>
    </div>
  )
}
