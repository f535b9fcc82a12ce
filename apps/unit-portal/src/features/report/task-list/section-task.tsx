import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocalized } from '../../../ui/use-language.ts'
import { useReportParams } from '../report-context.tsx'
import type { SectionView } from '../report-view.ts'

interface SectionTaskProps {
  readonly view: SectionView
}

/** A section in the list of tasks: its name and its state. */
export function SectionTask({ view }: SectionTaskProps) {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const params = useReportParams()
  const { section, questions } = view
  const numbers = questions.map(({ question }) => question.number)
  return (
    <li className="hms-task">
      <Link
        className="hms-task__link"
        to="/rapport/$year/$unitCode/del/$sectionKey"
        params={{ ...params, sectionKey: section.key }}
      >
        {localized(section.title)}
      </Link>
      <SectionState view={view} />
      <p className="hms-task__note">
        {t('taskList.questions', { numbers: numbers.join(', '), count: numbers.length })}
      </p>
    </li>
  )
}

/** How far a section has come, in words and as a shape: not begun, 3 of 5 answered, complete. */
function SectionState({ view }: SectionTaskProps) {
  const { t } = useTranslation(['unit-report', 'common'])
  const { state, answered, shown } = view.progress
  if (shown === 0) return <span className="hms-status">{t('section.nothingToAnswer')}</span>
  return (
    <span className="hms-status" data-state={state}>
      {state === 'notStarted' && t('section.notStarted')}
      {state === 'inProgress' && t('common:counts.answered', { answered, total: shown })}
      {state === 'complete' && t('section.complete')}
    </span>
  )
}
