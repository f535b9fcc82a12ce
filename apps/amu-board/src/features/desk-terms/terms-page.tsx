import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { placeWords, roleWords } from '../../app/desk-words.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { FilterBar, SelectField } from '../../ui/filter-field.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { spans } from './search.ts'

type EndingTerm = Outputs['appointment']['terms'][number]

/** The terms that run out soon, and that nobody takes over. */
export function TermsPage(): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const { within = '90' } = useSearch({ from: '/kontoret/perioder' })
  const navigate = useNavigate({ from: '/kontoret/perioder' })
  const terms = useQuery(api.appointment.terms.queryOptions({ within: Number(within) }))
  const columns = columnsOf(tools)
  return (
    <>
      <PageHeading title={t('pages.terms')} lead={t('about.terms')} />
      <FilterBar>
        <SelectField
          label={t('terms.within')}
          value={within}
          options={spans.map((days) => ({ value: days, label: t('terms.days', { count: Number(days) }) }))}
          onChange={(value) =>
            void navigate({
              search: (current) => ({ ...current, within: spans.find((each) => each === value) }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </FilterBar>
      <Loaded queries={[terms]}>
        {([rows]) =>
          rows.length === 0 ? (
            <p className="hms-empty">{t('terms.none')}</p>
          ) : (
            <div className="hms-stack" data-gap="sm">
              <div className="hms-cluster" data-justify="between">
                <p role="status" className="hms-subtle">
                  {t('terms.hits', { count: rows.length })}
                </p>
                <ExportButtons title={t('pages.terms')} columns={columns} rows={rows} />
              </div>
              <DataTable
                caption={t('pages.terms')}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => String(id)}
              />
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function columnsOf(tools: DeskTextTools): readonly Column<EndingTerm>[] {
  const { t, text, language } = tools
  return [
    {
      key: 'end',
      header: t('period.lastDay'),
      kind: 'text',
      value: ({ validTo }) => formatDate(validTo, language),
    },
    {
      key: 'name',
      header: t('people.columns.name'),
      kind: 'text',
      rowHeader: true,
      value: ({ person }) => text(person.name),
      cell: ({ person }) => (
        <Link to="/kontoret/personer/$id" params={{ id: person.id }} className="ds-link">
          {text(person.name)}
        </Link>
      ),
    },
    { key: 'role', header: t('role.label'), kind: 'text', value: (term) => roleWords(tools, term) },
    {
      key: 'place',
      header: t('place.label'),
      kind: 'text',
      value: ({ place }) => placeWords(tools, place),
    },
    {
      key: 'start',
      header: t('period.from'),
      kind: 'text',
      value: ({ validFrom }) => formatDate(validFrom, language),
    },
  ]
}
