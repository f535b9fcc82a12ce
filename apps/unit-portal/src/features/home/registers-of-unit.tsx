import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { useLocalized } from '../../ui/use-language.ts'

const count = ({ total }: { readonly total: number }) => total

/**
 * The registers that concern a unit: where each is kept, and how many of its rows ask for something now. A new one is a
 * line here, and its words in the texts (`register-home`).
 */
const registers = [
  {
    key: 'training',
    to: '/opplaering/$unitCode',
    usePressing: (within: string) =>
      useQuery({
        ...trpc.training.list.queryOptions({ within, alone: true, lacking: true, pageSize: 1 }),
        select: count,
      }),
  },
  {
    key: 'risks',
    to: '/risikovurderinger/$unitCode',
    usePressing: (within: string) =>
      useQuery({
        ...trpc.riskAssessment.list.queryOptions({ within, alone: true, pressing: true, pageSize: 1 }),
        select: count,
      }),
  },
  {
    key: 'service',
    to: '/vernetjeneste/$unitCode',
    usePressing: (within: string) =>
      useQuery({
        ...trpc.safetyService.list.queryOptions({ within }),
        select: (rows) => rows.flatMap(({ pressing }) => pressing).length,
      }),
  },
  {
    key: 'health',
    to: '/bedriftshelsetjeneste/$unitCode',
    usePressing: (within: string) =>
      useQuery({
        ...trpc.occupationalHealth.orders.queryOptions({ within, alone: true, open: true, pageSize: 1 }),
        select: count,
      }),
  },
] as const

/** The ways to a unit's registers, each with what presses in it. */
export function RegistersOfUnit({ unit }: { readonly unit: ReportSummary['unit'] }) {
  const { t } = useTranslation('register-home')
  const localized = useLocalized()
  const headingId = `registers-${unit.code}`
  return (
    <section aria-labelledby={headingId} className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id={headingId}>
        {t('title')}
        <span className="ds-sr-only"> – {localized(unit.name)}</span>
      </h2>
      <ul className="hms-task-list">
        {registers.map((register) => (
          <Register key={register.key} register={register} unitCode={unit.code} />
        ))}
      </ul>
    </section>
  )
}

interface RegisterProps {
  readonly register: (typeof registers)[number]
  readonly unitCode: string
}

function Register({ register: { key, to, usePressing }, unitCode }: RegisterProps) {
  const { t } = useTranslation('register-home')
  const { data: pressing } = usePressing(unitCode)
  return (
    <li className="hms-task">
      <Link className="ds-link" to={to} params={{ unitCode }}>
        {t(key)}
      </Link>
      {pressing !== undefined && (
        <span className="hms-status" data-state={pressing > 0 ? 'late' : 'submitted'}>
          {pressing > 0 ? t(`pressing.${key}`, { count: pressing }) : t('calm')}
        </span>
      )}
    </li>
  )
}
