import { allGroups, sickLeave } from '@hms/domain/figure-register'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { SickLeavePoint } from '../../app/api.ts'
import { ProblemPage } from '../../app/problem-page.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { PagePending } from '../../ui/page-pending.tsx'
import { useLocalized } from '../../ui/use-language.ts'
import { SickLeaveTable } from './sick-leave-table.tsx'

/** The unit's own sick leave over the years, beside the institution's. */
export function SickLeavePage() {
  const { unitCode = '' } = useParams({ strict: false })
  const own = useQuery(trpc.sickLeave.series.queryOptions({ unitCode }))
  const institution = useQuery(trpc.sickLeave.series.queryOptions({}))
  const roles = useQuery(trpc.appointment.ofMyUnits.queryOptions())
  const failed = [own, institution].find(({ error }) => error)
  if (failed?.error) return <ProblemPage error={failed.error} retry={() => void failed.refetch()} />
  if (!own.data || !institution.data) return <PagePending />
  const name = roles.data?.find(({ unit }) => unit.code === unitCode)?.unit.name
  return (
    <SickLeave
      own={ofAll(own.data.points)}
      institution={ofAll(institution.data.points)}
      name={name ?? null}
    />
  )
}

function ofAll(points: readonly SickLeavePoint[]): readonly SickLeavePoint[] {
  return points.filter(({ group }) => group === allGroups).toReversed()
}

interface SickLeaveProps {
  /** Newest first. */
  readonly own: readonly SickLeavePoint[]
  readonly institution: readonly SickLeavePoint[]
  readonly name: Parameters<ReturnType<typeof useLocalized>>[0] | null
}

function SickLeave({ own, institution, name }: SickLeaveProps) {
  const { t } = useTranslation('sick-leave')
  const localized = useLocalized()
  const allWithheld = own.length > 0 && own.every(({ figures }) => figures.withheld)
  return (
    <>
      <Breadcrumbs />
      <PageHeading
        title={t('own.title')}
        {...(name ? { above: localized(name) } : {})}
        lead={t('lead', { threshold: sickLeave.persons.threshold })}
      />
      <div className="hms-stack" data-gap="lg">
        {own.length === 0 && <p className="hms-empty">{t('own.empty')}</p>}
        {allWithheld && <p className="hms-empty">{t('own.withheld')}</p>}
        {own.length > 0 && !allWithheld && <SickLeaveTable title={t('own.unit')} points={own} />}
        {institution.length > 0 && <SickLeaveTable title={t('own.institution')} points={institution} />}
      </div>
    </>
  )
}
