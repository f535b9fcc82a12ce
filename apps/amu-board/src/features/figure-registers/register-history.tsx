import type { KnownRegister } from '@hms/domain/figure-register'
import { formatDateTime } from '@hms/texts'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { changedCells } from './changed-cells.ts'
import type { RegisterTextTools } from './register-texts.ts'
import { cellText, useRegisterTexts } from './register-texts.ts'

type RegisterEvent = Outputs['figureRegister']['history']['events'][number]
/** What was changed in a register, by whom, the newest first. */
export function RegisterHistory({ register }: { readonly register: KnownRegister }): ReactNode {
  const tools = useRegisterTexts()
  const { t } = tools
  const history = useInfiniteQuery(
    api.figureRegister.history.infiniteQueryOptions(
      { register: register.id },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  )
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm" id="register-history">
        {t('history.title')}
      </h2>
      <Loaded queries={[history]}>
        {([{ pages }]) => {
          const events = pages.flatMap((page) => page.events)
          return events.length === 0 ? (
            <p className="hms-empty">{t('history.empty')}</p>
          ) : (
            <DataTable
              caption={t('history.title')}
              columns={columnsOf(tools, register)}
              rows={events}
              rowKey={({ seq }) => String(seq)}
            />
          )
        }}
      </Loaded>
      {history.hasNextPage ? (
        <p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.more')}
          </button>
        </p>
      ) : null}
    </section>
  )
}

const actionWords = {
  'register.add': 'history.add',
  'register.change': 'history.changed',
  'register.remove': 'history.remove',
} as const satisfies Record<RegisterEvent['action'], string>

function columnsOf(tools: RegisterTextTools, register: KnownRegister): readonly Column<RegisterEvent>[] {
  const { t, text, language, columnName } = tools
  const told = (name: string, value: string | number | null) => {
    const column = register.columns.find((one) => one.name === name)
    return value === null || !column ? t('history.nothing') : cellText(tools, register.id, column, value)
  }
  return [
    {
      key: 'when',
      header: t('history.when'),
      kind: 'text',
      value: ({ at }) => formatDateTime(at, language),
    },
    {
      key: 'who',
      header: t('history.who'),
      kind: 'text',
      value: ({ by }) => (by ? text(by) : t('history.system')),
    },
    { key: 'what', header: t('history.what'), kind: 'text', value: ({ action }) => t(actionWords[action]) },
    {
      key: 'row',
      header: t('history.row'),
      kind: 'text',
      rowHeader: true,
      value: (event) => {
        const { cells } = changedCells(register, event)
        return register.key.map((name) => told(name, cells[name] ?? null)).join(', ')
      },
    },
    {
      key: 'change',
      header: t('history.change'),
      kind: 'text',
      value: (event) =>
        changedCells(register, event)
          .changes.map(({ name, before, after }) =>
            t('history.fromTo', {
              column: columnName(register.id, name),
              before: told(name, before),
              after: told(name, after),
            }),
          )
          .join('; '),
    },
  ]
}
