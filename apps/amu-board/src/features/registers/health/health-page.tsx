import { mayAnywhere } from '@hms/domain/access'
import { healthPlanColumns, orderKinds } from '@hms/domain/occupational-health'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBoard } from '../../../app/board.tsx'
import { useSession } from '../../../app/session.tsx'
import { SelectField } from '../../../ui/filter-field.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { ExchangePanel } from '../exchange-panel.tsx'
import { RegisterFilters, useRegisterChange } from '../register-filters.tsx'
import { useRegisterTexts } from '../register-texts.ts'
import { healthSearch } from '../search.ts'
import { HealthOrders } from './health-orders.tsx'
import { HealthPlans } from './health-plans.tsx'
import { HealthTasks } from './health-tasks.tsx'

/** How far the plans with the occupational health service are, what it was asked for, and what waits for it. */
export function HealthPage(): ReactNode {
  const { t } = useRegisterTexts()
  const { person } = useSession()
  const delivers = mayAnywhere(
    person.roles.map(({ role }) => role),
    'occupationalHealth.deliver',
  )
  return (
    <>
      <PageHeading title={t('health.title')} lead={t('health.leadBoard')} />
      <HealthFilters />
      <div className="hms-stack board-whole-tables" data-gap="lg">
        {delivers ? <HealthTasks /> : null}
        <HealthOrders />
        <HealthPlans />
        <ExchangePanel register="occupationalHealthPlans" columns={healthPlanColumns} />
      </div>
    </>
  )
}

function HealthFilters() {
  const { t } = useRegisterTexts()
  const { years, year } = useBoard()
  const { kind, open } = healthSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  return (
    <RegisterFilters searches={false}>
      <SelectField
        label={t('health.year')}
        value={String(year.year)}
        options={years.map((each) => ({ value: String(each.year), label: String(each.year) }))}
        onChange={(value) => change({ year: Number(value) })}
      />
      <SelectField
        label={t('health.kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('health.allKinds') },
          ...orderKinds.map((each) => ({ value: each, label: t(`health.kinds.${each}`) })),
        ]}
        onChange={(value) => change({ kind: value || undefined })}
      />
      <SelectField
        label={t('health.state')}
        value={open ?? ''}
        options={[
          { value: '', label: t('filters.all') },
          { value: 'yes', label: t('health.openOnly') },
        ]}
        onChange={(value) => change({ open: value || undefined })}
      />
    </RegisterFilters>
  )
}
