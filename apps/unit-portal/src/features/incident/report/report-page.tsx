import { useRef, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { useSaving } from '../../../app/use-saving.ts'
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { ReportFault } from './report-draft.ts'
import { faultsOf, newReport, sentAs } from './report-draft.ts'
import { ReportFields } from './report-fields.tsx'
import type { FormUnit } from './report-fields.tsx'

/** Reports something: made for a phone and a minute. */
export function ReportPage() {
  const form = useQuery({ ...trpc.incident.form.queryOptions(), staleTime: Infinity })
  const [count, setCount] = useState(0)
  if (form.error) return <ProblemPage error={form.error} retry={() => void form.refetch()} />
  if (!form.data) return <PagePending />
  const { units, ownUnit } = form.data
  return (
    <Report key={count} units={units} ownUnit={ownUnit} onAnother={() => setCount((before) => before + 1)} />
  )
}

interface ReportProps {
  readonly units: readonly FormUnit[]
  readonly ownUnit: string | null
  readonly onAnother: () => void
}

function Report({ units, ownUnit, onAnother }: ReportProps) {
  const { t } = useTranslation('unit-incident')
  const today = useToday()
  const [draft, setDraft] = useState(() => newReport(today, ownUnit ?? ''))
  const [faults, setFaults] = useState<readonly ReportFault[]>([])
  const [sent, setSent] = useState<number | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // The same however often it is sent: a report that got there and seemed not to is not stored twice.
  const [requestKey] = useState(() => crypto.randomUUID())
  const { isBusy, error, save } = useSaving(trpc.incident.report.mutationOptions(), ({ id }) => setSent(id))
  if (sent !== null) return <Sent id={sent} onAnother={onAnother} />
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('report.title')} lead={t('report.lead')} />
      <form
        ref={form}
        noValidate
        className="hms-stack portal-report-form"
        onSubmit={(event) => {
          event.preventDefault()
          const found = faultsOf(draft, today)
          setFaults(found)
          if (found.length === 0) save(sentAs(draft, requestKey))
          else requestAnimationFrame(() => focusOnFault(form.current))
        }}
      >
        <p className="ds-alert" data-color="warning">
          {t('report.emergency')}
        </p>
        <ReportFields draft={draft} onChange={setDraft} faults={faults} units={units} />
        <IncidentProblem error={error} />
        <p>
          <button type="submit" className="ds-button" aria-disabled={isBusy}>
            {t('report.send')}
          </button>
        </p>
      </form>
    </>
  )
}

function focusOnFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
}

function Sent({ id, onAnother }: { readonly id: number; readonly onAnother: () => void }) {
  const { t } = useTranslation('unit-incident')
  return (
    <>
      <Breadcrumbs />
      <PageHeading title={t('report.sent')} />
      <div className="hms-stack">
        <p>{t('report.sentText', { id })}</p>
        <p className="hms-cluster">
          <Link className="ds-button" to="/avvik/mine">
            {t('own.title')}
          </Link>
          <button type="button" className="ds-button" data-variant="secondary" onClick={onAnother}>
            {t('report.another')}
          </button>
        </p>
      </div>
    </>
  )
}
