import type { OrderMove, OrderState } from '@hms/domain/occupational-health'
import { orderMoveRules } from '@hms/domain/occupational-health'
import { formatDate } from '@hms/texts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../../app/api.ts'
import type { Inputs, Outputs } from '../../../app/api.ts'
import { allRows } from '../../../ui/all-rows.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { RowActions } from '../../../ui/row-actions.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { useRegisterChange, useRegisterPart } from '../register-filters.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'
import { healthSearch } from '../search.ts'
import { MoveDialog } from './move-dialog.tsx'
import type { ServiceMove } from './move-dialog.tsx'

type Order = Outputs['occupationalHealth']['orders']['rows'][number]

const pageSize = 50

const looks: Readonly<Record<OrderState, string>> = {
  asked: 'announced',
  accepted: 'inProgress',
  given: 'submitted',
  declined: 'closed',
  withdrawn: 'closed',
}

/** What the occupational health service was asked for; its own people move it on from here. */
export function HealthOrders(): ReactNode {
  const tools = useRegisterTexts()
  const { t } = tools
  const { kind, open, page = 1 } = healthSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  const [moving, setMoving] = useState<{ readonly order: Order; readonly move: ServiceMove } | null>(null)
  const wanted: Inputs['occupationalHealth']['orders'] = {
    ...useRegisterPart(),
    ...(kind && { kind }),
    open: open !== undefined,
  }
  const found = useQuery({
    ...api.occupationalHealth.orders.queryOptions({ ...wanted, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = columnsOf(tools, (order, move) => setMoving({ order, move }))
  const title = t('health.ordersBoard')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([{ rows, total }]) =>
          rows.length === 0 ? (
            <p className="hms-empty">{t('noneMatch')}</p>
          ) : (
            <>
              <div className="hms-cluster" data-justify="between">
                <p role="status" className="hms-subtle">
                  {t('shown', { shown: rows.length, count: total })}
                </p>
                <ExportButtons
                  title={title}
                  columns={columns}
                  rows={() =>
                    allRows((some) =>
                      queryClient.fetchQuery(
                        api.occupationalHealth.orders.queryOptions({ ...wanted, ...some }),
                      ),
                    )
                  }
                />
              </div>
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
              <Pages
                page={page}
                pages={Math.ceil(total / pageSize)}
                onPage={(next) => change({ page: next })}
              />
            </>
          )
        }
      </Loaded>
      {moving ? <MoveDialog id={moving.order.id} move={moving.move} onClose={() => setMoving(null)} /> : null}
    </section>
  )
}

function isServiceMove(move: OrderMove): move is ServiceMove {
  return orderMoveRules[move].by === 'service'
}

function columnsOf(
  { t, text, language }: RegisterTextTools,
  onMove: (order: Order, move: ServiceMove) => void,
): readonly Column<Order>[] {
  return [
    {
      key: 'kind',
      header: t('health.kind'),
      kind: 'text',
      rowHeader: true,
      value: ({ kind }) => t(`health.kinds.${kind}`),
      cell: ({ kind, unit, fromFinding }) => (
        <>
          {t(`health.kinds.${kind}`)}
          <span className="board-below">
            {text(unit.name)}
            {fromFinding ? ` – ${t('health.fromFinding')}` : ''}
          </span>
        </>
      ),
    },
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      exportOnly: true,
      value: ({ unit }) => text(unit.name),
    },
    { key: 'asked', header: t('health.ordersBoard'), kind: 'text', value: ({ asked }) => asked },
    {
      key: 'askedAt',
      header: t('health.states.asked'),
      kind: 'text',
      value: ({ askedAt }) => formatDate(askedAt, language, 'short'),
    },
    {
      key: 'state',
      header: t('health.state'),
      kind: 'text',
      value: ({ state }) => t(`health.states.${state}`),
      cell: ({ state, words }) => (
        <>
          <span className="hms-status" data-state={looks[state]}>
            {t(`health.states.${state}`)}
          </span>
          {words ? <span className="board-below">{words}</span> : null}
        </>
      ),
    },
    {
      key: 'words',
      header: t('health.answer'),
      kind: 'text',
      exportOnly: true,
      value: ({ words }) => words,
    },
    {
      key: 'actions',
      header: t('columns.actions'),
      kind: 'text',
      value: () => null,
      cell: (order) => (
        <RowActions
          about={`${t(`health.kinds.${order.kind}`)}, ${text(order.unit.name)}`}
          actions={order.moves.filter(isServiceMove).map((move) => ({
            label: t(`health.moves.${move}`),
            onClick: () => onMove(order, move),
          }))}
        />
      ),
    },
  ]
}
