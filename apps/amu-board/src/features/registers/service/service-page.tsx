import { mayAnywhere } from '@hms/domain/access'
import { electionColumns } from '@hms/domain/safety-service'
import { formatDate } from '@hms/texts'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../../../app/api.ts'
import type { Outputs } from '../../../app/api.ts'
import { useSession } from '../../../app/session.tsx'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { SelectField } from '../../../ui/filter-field.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { ExchangePanel } from '../exchange-panel.tsx'
import { RegisterFilters, useRegisterChange, useRegisterPart } from '../register-filters.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'
import { serviceSearch } from '../search.ts'
import { YearNotes } from './year-notes.tsx'

type Service = Outputs['safetyService']['list'][number]

/** Where a representative is missing, which terms run out, where no meeting is planned, and the chief representative's notes. */
export function ServicePage(): ReactNode {
  const { t } = useRegisterTexts()
  const { person } = useSession()
  const mayWrite = mayAnywhere(
    person.roles.map(({ role }) => role),
    'yearNotes.write',
  )
  return (
    <>
      <PageHeading title={t('service.title')} lead={t('service.leadBoard')} />
      <ServiceFilters />
      <div className="hms-stack board-whole-tables" data-gap="lg">
        <Units />
        <YearNotes mayWrite={mayWrite} />
        <ExchangePanel register="elections" columns={electionColumns} />
      </div>
    </>
  )
}

function ServiceFilters() {
  const { t } = useRegisterTexts()
  const { all } = serviceSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  return (
    <RegisterFilters>
      <SelectField
        label={t('service.onlyPressing')}
        value={all ?? ''}
        options={[
          { value: '', label: t('service.withPressing') },
          { value: 'yes', label: t('filters.all') },
        ]}
        onChange={(value) => change({ all: value || undefined })}
      />
    </RegisterFilters>
  )
}

function Units() {
  const tools = useRegisterTexts()
  const { t, text } = tools
  const { all, q = '' } = serviceSearch(useSearch({ strict: false }))
  const found = useQuery(api.safetyService.list.queryOptions(useRegisterPart()))
  const columns = columnsOf(tools)
  const title = t('service.title')
  return (
    <Loaded queries={[found]}>
      {([units]) => {
        const rows = units.filter(
          ({ unit, pressing }) =>
            (all !== undefined || pressing.length > 0) &&
            text(unit.name).toLowerCase().includes(q.trim().toLowerCase()),
        )
        return (
          <div className="hms-stack" data-gap="sm">
            <div className="hms-cluster" data-justify="between">
              <p role="status" className="hms-subtle">
                {t('shown', { shown: rows.length, count: units.length })}
              </p>
              <ExportButtons title={title} columns={columns} rows={rows} />
            </div>
            {rows.length === 0 ? (
              <p className="hms-empty">{t('noneMatch')}</p>
            ) : (
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ unit }) => unit.code} />
            )}
          </div>
        )
      }}
    </Loaded>
  )
}

function columnsOf({ t, text, language }: RegisterTextTools): readonly Column<Service>[] {
  const day = (value: string | null) => value && formatDate(value, language, 'short')
  return [
    {
      key: 'unit',
      header: t('columns.unit'),
      kind: 'text',
      rowHeader: true,
      value: ({ unit }) => text(unit.name),
      cell: ({ unit }) => (
        <a className="ds-link" href={`/enhet/vernetjeneste/${unit.code}`}>
          {text(unit.name)}
        </a>
      ),
    },
    {
      key: 'representatives',
      header: t('service.representatives'),
      kind: 'count',
      value: ({ representatives }) => representatives,
    },
    { key: 'deputies', header: t('service.deputies'), kind: 'count', value: ({ deputies }) => deputies },
    {
      key: 'termEnds',
      header: t('service.termEnds'),
      kind: 'text',
      value: ({ termEnds }) => day(termEnds),
    },
    {
      key: 'lastMeeting',
      header: t('service.lastMeeting'),
      kind: 'text',
      value: ({ meetings }) => day(meetings.lastOn),
    },
    {
      key: 'nextMeeting',
      header: t('service.nextOn'),
      kind: 'text',
      value: ({ meetings }) => day(meetings.nextOn),
    },
    {
      key: 'pressing',
      header: t('service.pressing'),
      kind: 'text',
      value: ({ pressing }) => pressing.map((each) => t(`service.pressings.${each}`)).join('; ') || null,
      cell: ({ pressing }) => (
        <ul className="hms-plain-list">
          {pressing.map((each) => (
            <li key={each}>
              <span className="hms-status" data-state="late">
                {t(`service.pressings.${each}`)}
              </span>
            </li>
          ))}
        </ul>
      ),
    },
  ]
}
