import { mayAnywhere } from '@hms/domain/access'
import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { registerEntries } from './register-entries.ts'
import type { RegisterTextTools } from './register-texts.ts'
import { useRegisterTexts } from './register-texts.ts'

type ListedRegister = Outputs['figureRegister']['list']['registers'][number]

/** All registers: what each is about, how full it is, and when it was changed. */
export function RegistersPage(): ReactNode {
  const { t } = useRegisterTexts()
  const { session } = useBoard()
  const roles = session.person.roles.map(({ role }) => role)
  const entries = registerEntries.filter(({ action }) => mayAnywhere(roles, action))
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="hms-stack" data-gap="lg">
        <ul className="hms-grid">
          {entries.map(({ key, to }) => (
            <li key={key} className="ds-card board-desk-card" data-color="neutral">
              <h2 className="ds-heading" data-size="xs">
                <Link to={to} className="ds-link">
                  {t(`entries.${key}.name`)}
                </Link>
              </h2>
              <p className="ds-paragraph">{t(`entries.${key}.about`)}</p>
            </li>
          ))}
          {mayAnywhere(roles, 'registers.read') ? <DescribedRegisters /> : null}
        </ul>
      </div>
    </>
  )
}

function DescribedRegisters() {
  const tools = useRegisterTexts()
  const { t } = tools
  const list = useQuery(api.figureRegister.list.queryOptions())
  return (
    <Loaded queries={[list]}>
      {([{ registers }]) =>
        registers.map((register) => (
          <li key={register.id} className="ds-card board-desk-card" data-color="neutral">
            <h2 className="ds-heading" data-size="xs">
              <Link to="/registre/$id" params={{ id: register.id }} className="ds-link">
                {t(`registers.${register.id}.name`)}
              </Link>
            </h2>
            <p className="ds-paragraph">{t(`registers.${register.id}.about`)}</p>
            <p className="ds-paragraph hms-subtle">{stateWords(tools, register)}</p>
          </li>
        ))
      }
    </Loaded>
  )
}

/** How full a register is, of which years, and when it was changed, on one line. */
function stateWords({ t, language }: RegisterTextTools, { rows, years, changedAt }: ListedRegister): string {
  if (rows === null) return t('card.addedUp')
  if (rows === 0 || changedAt === null) return t('card.empty')
  const [to, from] = [years[0], years.at(-1)]
  return [
    t('card.rows', { count: rows }),
    ...(to === undefined || from === undefined
      ? []
      : [from === to ? String(to) : t('card.years', { from, to })]),
    t('card.changed', { time: formatDate(changedAt, language) }),
  ].join(' · ')
}
