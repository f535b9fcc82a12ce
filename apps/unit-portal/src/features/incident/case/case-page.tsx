import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { NotFoundPage } from '../../../ui/not-found-page.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { HandlingDueStatus, IncidentStatus } from '../incident-status.tsx'
import { CaseAnswer } from './case-answer.tsx'
import { CaseCauses } from './case-causes.tsx'
import { CaseComment } from './case-comment.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseLesson } from './case-lesson.tsx'
import { CaseMeasures } from './case-measures.tsx'
import { CaseMoves } from './case-moves.tsx'
import { CasePhotos } from './case-photos.tsx'
import { SeriousAccident } from './serious-accident.tsx'

/** A case by itself: what happened, how it is handled, and what came of it. */
export function CasePage() {
  const { id = '' } = useParams({ strict: false })
  return /^\d{1,9}$/.test(id) ? <FetchedCase id={Number(id)} /> : <NotFoundPage />
}

function FetchedCase({ id }: { readonly id: number }) {
  const { data, error, refetch } = useQuery(trpc.incident.open.queryOptions({ id }))
  if (error) return <ProblemPage error={error} retry={() => void refetch()} />
  return data ? <Case incident={data} /> : <PagePending />
}

function Case({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation(['unit-incident', 'incident', 'unit-portal'])
  const localized = useLocalized()
  const { id, unit, type } = incident
  return (
    <>
      <Breadcrumbs>
        <Link className="ds-link" to="/avvik/enhet/$unitCode" params={{ unitCode: unit.code }}>
          {t('unit-portal:incidents.title')}
        </Link>
      </Breadcrumbs>
      <PageHeading
        title={`${t('case.title', { id })}: ${t(`incident:types.${type}`)}`}
        above={localized(unit.name)}
      />
      <div className="hms-stack" data-gap="lg">
        <SeriousAccident incident={incident} />
        <div className="hms-cluster">
          <IncidentStatus state={incident.state} />
          <HandlingDueStatus due={incident.due} />
        </div>
        <section aria-labelledby="what" className="hms-stack" data-gap="sm">
          <h2 className="ds-heading" data-size="xs" id="what">
            {t('case.what')}
          </h2>
          <p className="portal-case__text hms-prose">{incident.what ?? t('list.erased')}</p>
        </section>
        <CasePhotos incident={incident} />
        <CaseFacts incident={incident} />
        <CaseMoves incident={incident} />
        <CaseCauses key={JSON.stringify(incident.causes)} incident={incident} />
        <CaseMeasures incident={incident} />
        <CaseAnswer incident={incident} />
        <CaseLesson incident={incident} />
        <CaseHistory incident={incident} />
        {incident.mayComment && <CaseComment id={id} />}
      </div>
    </>
  )
}
