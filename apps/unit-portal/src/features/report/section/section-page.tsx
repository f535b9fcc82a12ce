import { useEffect } from 'react'
import { useLocation, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NotFoundPage } from '../../../ui/not-found-page.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { Crumbs } from '../crumbs.tsx'
import { ReadOnlyNotice } from '../read-only-notice.tsx'
import { useReport } from '../report-context.tsx'
import { useOverwrittenAnnouncements } from '../live/use-overwritten-announcements.ts'
import { usePresence } from '../live/presence-context.tsx'
import type { SectionView } from '../report-view.ts'
import { SavingBar } from '../saving/saving-bar.tsx'
import { focusOn } from './focus-on.ts'
import { QuestionCard } from './question-card.tsx'
import { SectionSameAsBefore } from './section-same-as-before.tsx'
import { SectionNavigation } from './section-navigation.tsx'
import { useBranchAnnouncements } from './use-branch-announcements.ts'

/** A section of the report with its questions. */
export function SectionPage() {
  const { sectionKey } = useParams({ from: '/signed-in/rapport/$year/$unitCode/del/$sectionKey' })
  const { sections } = useReport()
  const view = sections.find(({ section }) => section.key === sectionKey)
  return view ? <SectionOf key={sectionKey} view={view} /> : <NotFoundPage />
}

interface SectionOfProps {
  readonly view: SectionView
}

function SectionOf({ view }: SectionOfProps) {
  const { t } = useTranslation('unit-report')
  const localized = useLocalized()
  const { report, sections } = useReport()
  const { hash } = useLocation()
  useBranchAnnouncements(view)
  useOverwrittenAnnouncements()
  const { beAt } = usePresence()
  useEffect(() => () => beAt(null), [beAt])
  useEffect(() => {
    if (hash) focusOn(hash)
  }, [hash])
  return (
    <>
      <Crumbs isBelowReport />
      <PageHeading
        title={localized(view.section.title)}
        above={t('section.place', { number: sections.indexOf(view) + 1, total: sections.length })}
      />
      {report.may.answer ? <SavingBar progress={view.progress} /> : <ReadOnlyNotice />}
      <SectionSameAsBefore view={view} />
      <div className="portal-questions" onFocus={({ target }) => beAt(questionAround(target))}>
        {view.questions.map((question) => (
          <QuestionCard key={question.question.key} view={question} />
        ))}
      </div>
      <SectionNavigation current={view} />
    </>
  )
}

/** The question that an element of the page belongs to; its group's id is the question's key. */
function questionAround(element: Element): string | null {
  return element.closest('.hms-question')?.id ?? null
}
