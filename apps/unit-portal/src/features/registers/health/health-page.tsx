import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { HealthPlanStatus } from '@hms/domain/occupational-health'
import { trpc } from '../../../app/api.ts'
import { ProblemPage } from '../../../app/problem-page.tsx'
import { useSession } from '../../../app/session.tsx'
import { PagePending } from '../../../ui/page-pending.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { keepsRegister } from '../keeps-register.ts'
import { RegisterPage } from '../register-page.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { OrderTable } from './order-table.tsx'
import { PlanDialog } from './plan-dialog.tsx'

/** More orders than a unit makes in years. */
const all = 200

const looks: Readonly<Record<HealthPlanStatus, string>> = {
  notStarted: 'late',
  inProgress: 'inProgress',
  established: 'submitted',
}

/** A unit's plan with the occupational health service, what it has asked for, and what it got. */
export function HealthPage() {
  const { t } = useTranslation('registers')
  const { unitCode = '' } = useParams({ strict: false })
  const year = Number(useToday().slice(0, 4))
  const plans = useQuery(trpc.occupationalHealth.plans.queryOptions({ year, within: unitCode }))
  const orders = useQuery(
    trpc.occupationalHealth.orders.queryOptions({ within: unitCode, alone: true, pageSize: all }),
  )
  const error = plans.error ?? orders.error
  const retry = () => void Promise.all([plans.refetch(), orders.refetch()])
  if (error) return <ProblemPage error={error} retry={retry} />
  if (!plans.data || !orders.data) return <PagePending />
  const plan = plans.data.find(({ unit }) => unit.code === unitCode) ?? null
  return (
    <RegisterPage title={t('health.title')} lead={t('health.lead')} unitCode={unitCode}>
      <Plan unitCode={unitCode} year={year} plan={plan} />
      <section className="hms-stack" data-gap="sm">
        <h2 className="ds-heading" data-size="sm">
          {t('health.orders')}
        </h2>
        <Ask unitCode={unitCode} />
        {orders.data.rows.length === 0 ? (
          <p className="hms-empty">{t('health.noOrders')}</p>
        ) : (
          <OrderTable rows={orders.data.rows} />
        )}
      </section>
    </RegisterPage>
  )
}

interface PlanProps {
  readonly unitCode: string
  readonly year: number
  readonly plan: { readonly status: HealthPlanStatus; readonly note: string | null } | null
}

function Plan({ unitCode, year, plan }: PlanProps) {
  const { t } = useTranslation('registers')
  const { person } = useSession()
  const [isSetting, setSetting] = useState(false)
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('health.plan', { year })}
      </h2>
      {plan ? (
        <>
          <p>
            <span className="hms-status" data-state={looks[plan.status]}>
              {t(`health.statuses.${plan.status}`)}
            </span>
          </p>
          {plan.note && <p>{plan.note}</p>}
        </>
      ) : (
        <p className="hms-empty">{t('health.noPlan')}</p>
      )}
      {keepsRegister(person, 'occupationalHealth.change', unitCode) && (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setSetting(true)}
          >
            {t('health.setPlan')}
          </button>
        </p>
      )}
      {isSetting && (
        <PlanDialog unitCode={unitCode} year={year} plan={plan} onClose={() => setSetting(false)} />
      )}
    </section>
  )
}

function Ask({ unitCode }: { readonly unitCode: string }) {
  const { t } = useTranslation('registers')
  const { person } = useSession()
  const [isAsking, setAsking] = useState(false)
  if (!keepsRegister(person, 'occupationalHealth.change', unitCode)) return null
  return (
    <>
      <p className="hms-no-print">
        <button type="button" className="ds-button" onClick={() => setAsking(true)}>
          {t('health.ask')}
        </button>
      </p>
      {isAsking && <AskDialog unitCode={unitCode} onClose={() => setAsking(false)} />}
    </>
  )
}
