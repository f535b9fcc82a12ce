import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Outputs } from '../../app/api.ts'
import { useBoard } from '../../app/board.tsx'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { PlanTextTools } from './plan-texts.ts'
import { usePlanTexts } from './plan-texts.ts'

type FindingCount = Outputs['finding']['rollUp'][number]

const shownAtFirst = 12

/** What units lack, most units first, and how many of them do nothing about it yet. */
export function FindingRules({ rules }: { readonly rules: readonly FindingCount[] }): ReactNode {
  const tools = usePlanTexts()
  const { t, text } = tools
  const { year, faculty } = useBoard()
  const [showsAll, setShowsAll] = useState(false)
  const title = t('followUp.findings')
  const columns = columnsOf(tools)
  return (
    <section className="hms-stack" data-gap="sm">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="xs" id="findings">
          {title}
        </h2>
        {rules.length > 0 ? (
          <ExportButtons
            title={title}
            details={[year.year, faculty && text(faculty.name)]}
            columns={columns}
            rows={rules}
          />
        ) : null}
      </div>
      {rules.length === 0 ? (
        <p className="hms-empty">{t('followUp.noFindings', { year: year.year })}</p>
      ) : (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={showsAll ? rules : rules.slice(0, shownAtFirst)}
            rowKey={({ key, lack, gravity }) => `${key} ${lack} ${gravity}`}
          />
          {rules.length > shownAtFirst ? (
            <p>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                data-size="sm"
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll ? t('followUp.showFewer') : t('followUp.showAll', { count: rules.length })}
              </button>
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}

function columnsOf({ t, text }: PlanTextTools): readonly Column<FindingCount>[] {
  return [
    {
      key: 'topic',
      header: t('followUp.topic'),
      kind: 'text',
      rowHeader: true,
      value: ({ topic }) => text(topic),
      cell: ({ key, topic, lack }) => (
        <>
          <Link className="ds-link" to="/tiltak/funn" search={{ item: key }}>
            {text(topic)}
          </Link>
          <span className="board-below">{t(`followUp.lacks.${lack}`)}</span>
        </>
      ),
    },
    {
      key: 'lack',
      header: t('followUp.lack'),
      kind: 'text',
      exportOnly: true,
      value: ({ lack }) => t(`followUp.lacks.${lack}`),
    },
    {
      key: 'gravity',
      header: t('plan:columns.gravity'),
      kind: 'text',
      value: ({ gravity }) => t(`plan:gravities.${gravity}`),
    },
    { key: 'units', header: t('followUp.units'), kind: 'count', value: ({ units }) => units },
    {
      key: 'without',
      header: t('followUp.withoutMeasure'),
      kind: 'count',
      value: ({ withoutMeasure }) => withoutMeasure,
      cell: ({ key, topic, withoutMeasure }) =>
        withoutMeasure === 0 ? (
          0
        ) : (
          <Link
            className="ds-link"
            to="/tiltak/funn"
            search={{ item: key, without: 'yes' }}
            aria-label={`${withoutMeasure} – ${text(topic)}, ${t('followUp.withoutMeasure')}`}
          >
            {withoutMeasure}
          </Link>
        ),
    },
  ]
}
