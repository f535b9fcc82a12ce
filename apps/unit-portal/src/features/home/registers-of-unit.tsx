import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import type { ReportSummary } from '../../app/api.ts'
import { useLocalized } from '../../ui/use-language.ts'

/** Asks for the number of rows alone. */
const counting = { alone: true, pageSize: 1 } as const

/**
 * The registers that concern a unit: where each is kept, and how many of its rows ask for something now. A new one is a
 * line here, and its words in the texts (`register-home`).
 */
const registers = [
  {
    key: 'training',
    to: '/opplaering/$unitCode',
    pressing: async (within: string) =>
      (await api.training.list.query({ within, lacking: true, ...counting })).total,
  },
  {
    key: 'risks',
    to: '/risikovurderinger/$unitCode',
    pressing: async (within: string) =>
      (await api.riskAssessment.list.query({ within, pressing: true, ...counting })).total,
  },
  {
    key: 'service',
    to: '/vernetjeneste/$unitCode',
    pressing: async (within: string) =>
      (await api.safetyService.list.query({ within })).flatMap(({ pressing }) => pressing).length,
  },
  {
    key: 'health',
    to: '/bedriftshelsetjeneste/$unitCode',
    pressing: async (within: string) =>
      (await api.occupationalHealth.orders.query({ within, open: true, ...counting })).total,
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

function Register({ register: { key, to, pressing }, unitCode }: RegisterProps) {
  const { t } = useTranslation('register-home')
  const { data: count } = useQuery({
    queryKey: ['register', key, unitCode],
    queryFn: () => pressing(unitCode),
  })
  return (
    <li className="hms-task">
      <Link className="ds-link" to={to} params={{ unitCode }}>
        {t(key)}
      </Link>
      {count !== undefined && (
        <span className="hms-status" data-state={count > 0 ? 'late' : 'submitted'}>
          {count > 0 ? t('pressing', { count }) : t('calm')}
        </span>
      )}
    </li>
  )
}
