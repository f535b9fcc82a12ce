import { useParams, useSearch } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { gravities } from '@hms/domain/finding'
import { trpc } from '../../../app/api.ts'
import type { ListedFinding } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { planSearch } from '../plan-search.ts'
import { FindingItem } from './finding-item.tsx'

/** As many as the server gives at once: more than there are rules. */
const all = 200

/** What a unit lacks, from its last report, rounds and incidents: the gravest first, each with what to do about it. */
export function FindingsPage() {
  const { unitCode = '' } = useParams({ strict: false })
  const findings = useQuery(trpc.finding.list.queryOptions({ within: unitCode, pageSize: all }))
  if (findings.data) return <Findings unitCode={unitCode} findings={findings.data.rows} />
  if (findings.error) return <ProblemPage error={findings.error} retry={() => void findings.refetch()} />
  return <PagePending />
}

interface FindingsProps {
  readonly unitCode: string
  readonly findings: readonly ListedFinding[]
}

function Findings({ unitCode, findings }: FindingsProps) {
  const { t } = useTranslation(['unit-plan', 'plan'])
  const localized = useLocalized()
  const own = findings.filter(({ unit }) => unit.code === unitCode)
  const { year } = planSearch(useSearch({ strict: false }))
  const newest = year ?? Math.max(...own.map((finding) => finding.year))
  const unit = own[0]?.unit
  const thisYears = own.filter((finding) => finding.year === newest)
  return (
    <>
      <Breadcrumbs />
      <PageHeading
        title={unit ? t('findings.titleOf', { year: newest }) : t('findings.title')}
        {...(unit && { above: localized(unit.name) })}
        lead={t('findings.lead')}
      />
      {thisYears.length === 0 ? (
        <div className="hms-empty">
          <p>{t('findings.none')}</p>
        </div>
      ) : (
        <div className="hms-stack" data-gap="lg">
          {gravities.map((gravity) => {
            const ofGravity = thisYears.filter((finding) => finding.gravity === gravity)
            return (
              ofGravity.length > 0 && (
                <section
                  key={gravity}
                  aria-labelledby={`gravity-${gravity}`}
                  className="hms-stack"
                  data-gap="sm"
                >
                  <h2 className="ds-heading" data-size="sm" id={`gravity-${gravity}`}>
                    {t(`plan:gravities.${gravity}`)} <span className="hms-subtle">({ofGravity.length})</span>
                  </h2>
                  <p className="hms-subtle">{t(`plan:gravitiesExplained.${gravity}`)}</p>
                  <ul className="hms-plain-list hms-stack">
                    {ofGravity.map((finding) => (
                      <FindingItem key={finding.id} finding={finding} />
                    ))}
                  </ul>
                </section>
              )
            )
          })}
        </div>
      )}
    </>
  )
}
