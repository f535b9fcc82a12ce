import type { ReviewState, RiskLevel } from '@hms/domain/risk-assessment'
import {
  reviewStates,
  riskColumns,
  riskLevels,
  riskScale,
  riskSubjects,
  subjectRules,
} from '@hms/domain/risk-assessment'
import { formatDate } from '@hms/texts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../../app/api.ts'
import type { Inputs, Outputs } from '../../../app/api.ts'
import { allRows } from '../../../ui/all-rows.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { SelectField } from '../../../ui/filter-field.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pages } from '../../../ui/pages.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { ExchangePanel } from '../exchange-panel.tsx'
import { RegisterFilters, useRegisterChange, useRegisterPart } from '../register-filters.tsx'
import type { RegisterTextTools } from '../register-texts.ts'
import { useRegisterTexts } from '../register-texts.ts'
import { risksSearch } from '../search.ts'
import { RiskOverview } from './risk-overview.tsx'

type Assessment = Outputs['riskAssessment']['list']['rows'][number]

const pageSize = 50

/** The risk assessments of all units: how many are overdue, where the risk is high, and which units have none. */
export function RisksPage(): ReactNode {
  const { t } = useRegisterTexts()
  return (
    <>
      <PageHeading title={t('risks.title')} lead={t('risks.leadBoard')} />
      <RiskFilters />
      <div className="hms-stack board-whole-tables" data-gap="lg">
        <RiskOverview />
        <Assessments />
        <ExchangePanel register="riskAssessments" columns={riskColumns} />
      </div>
    </>
  )
}

function RiskFilters() {
  const { t, text } = useRegisterTexts()
  const { subject, state, risk } = risksSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  return (
    <RegisterFilters>
      <SelectField
        label={t('risks.subject')}
        value={subject ?? ''}
        options={[
          { value: '', label: t('risks.allSubjects') },
          ...riskSubjects.map((each) => ({ value: each, label: text(subjectRules[each].name) })),
        ]}
        onChange={(value) => change({ subject: value || undefined })}
      />
      <SelectField
        label={t('risks.state')}
        value={state ?? ''}
        options={[
          { value: '', label: t('filters.all') },
          ...reviewStates.map((each) => ({ value: each, label: t(`risks.states.${each}`) })),
        ]}
        onChange={(value) => change({ state: value || undefined })}
      />
      <SelectField
        label={t('risks.highestRisk')}
        value={risk ?? ''}
        options={[
          { value: '', label: t('risks.allRisks') },
          ...riskLevels.map((each) => ({ value: each, label: text(riskScale[each].name) })),
        ]}
        onChange={(value) => change({ risk: value || undefined })}
      />
    </RegisterFilters>
  )
}

function Assessments() {
  const tools = useRegisterTexts()
  const { t } = tools
  const { subject, state, risk, q, page = 1 } = risksSearch(useSearch({ strict: false }))
  const part = useRegisterPart()
  const change = useRegisterChange()
  const wanted: Inputs['riskAssessment']['list'] = {
    ...part,
    ...(subject && { subject }),
    ...(state && { state }),
    ...(risk && { risk }),
    ...(q && { search: q }),
  }
  const found = useQuery({
    ...api.riskAssessment.list.queryOptions({ ...wanted, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = columnsOf(tools)
  const title = t('risks.list')
  return (
    <section className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      <Loaded queries={[found]}>
        {([{ rows, total }]) => (
          <>
            <div className="hms-cluster" data-justify="between">
              <p role="status" className="hms-subtle">
                {t('shown', { shown: rows.length, count: total })}
              </p>
              <ExportButtons
                title={t('risks.title')}
                columns={columns}
                rows={() =>
                  allRows((some) =>
                    queryClient.fetchQuery(api.riskAssessment.list.queryOptions({ ...wanted, ...some })),
                  )
                }
              />
            </div>
            {rows.length === 0 ? (
              <p className="hms-empty">{t('noneMatch')}</p>
            ) : (
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
            )}
            <Pages
              page={page}
              pages={Math.ceil(total / pageSize)}
              onPage={(next) => change({ page: next })}
            />
          </>
        )}
      </Loaded>
    </section>
  )
}

const looksOfState: Readonly<Record<ReviewState, string>> = {
  overdue: 'late',
  dueSoon: 'announced',
  inOrder: 'submitted',
}

const looksOfRisk: Readonly<Record<RiskLevel, string>> = {
  low: 'submitted',
  moderate: 'announced',
  high: 'late',
}

function columnsOf({ t, text, language }: RegisterTextTools): readonly Column<Assessment>[] {
  return [
    {
      key: 'title',
      header: t('risks.name'),
      kind: 'text',
      rowHeader: true,
      value: ({ title }) => title,
      cell: ({ title, unit }) => (
        <>
          <a className="ds-link" href={`/enhet/risikovurderinger/${unit.code}`}>
            {title}
          </a>
          <span className="board-below">{text(unit.name)}</span>
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
    {
      key: 'subject',
      header: t('risks.subject'),
      kind: 'text',
      value: ({ subject }) => text(subjectRules[subject].name),
    },
    {
      key: 'assessedOn',
      header: t('risks.assessedOn'),
      kind: 'text',
      value: ({ assessedOn }) => formatDate(assessedOn, language, 'short'),
    },
    {
      key: 'nextReview',
      header: t('risks.nextReview'),
      kind: 'text',
      value: ({ nextReview }) => formatDate(nextReview, language, 'short'),
    },
    {
      key: 'state',
      header: t('risks.state'),
      kind: 'text',
      value: ({ state }) => t(`risks.states.${state}`),
      cell: ({ state }) => (
        <span className="hms-status" data-state={looksOfState[state]}>
          {t(`risks.states.${state}`)}
        </span>
      ),
    },
    {
      key: 'risk',
      header: t('risks.highestRisk'),
      kind: 'text',
      value: ({ highestRisk }) => text(riskScale[highestRisk].name),
      cell: ({ highestRisk }) => (
        <span className="hms-status" data-state={looksOfRisk[highestRisk]}>
          {text(riskScale[highestRisk].name)}
        </span>
      ),
    },
  ]
}
