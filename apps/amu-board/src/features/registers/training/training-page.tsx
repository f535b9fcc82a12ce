import { mayAnywhere } from '@hms/domain/access'
import type { Action } from '@hms/domain/access'
import { requirementKeys, trainingColumns, trainingRequirements } from '@hms/domain/training'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../../app/api.ts'
import type { Inputs } from '../../../app/api.ts'
import { useSession } from '../../../app/session.tsx'
import { allRows } from '../../../ui/all-rows.ts'
import { ExportButtons } from '../../../ui/export/export-buttons.tsx'
import { SelectField } from '../../../ui/filter-field.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { ExchangePanel } from '../exchange-panel.tsx'
import { RegisterFilters, useRegisterChange, useRegisterPart } from '../register-filters.tsx'
import { useRegisterTexts } from '../register-texts.ts'
import { trainingSearch } from '../search.ts'
import { holderColumns } from './holder-columns.tsx'
import { TrainingFigures } from './training-figures.tsx'

const pageSize = 50

/** Who has the training that the role demands: in numbers for all who follow up, by name for those who may know it. */
export function TrainingPage(): ReactNode {
  const { t } = useRegisterTexts()
  const { person } = useSession()
  const held = person.roles.map(({ role }) => role)
  const may = (action: Action) => mayAnywhere(held, action)
  const seesNames = may('training.read')
  return (
    <>
      <PageHeading title={t('training.title')} lead={t('training.leadBoard')} />
      <TrainingFilters seesNames={seesNames} />
      <div className="hms-stack board-whole-tables" data-gap="lg">
        {may('training.figures') ? <TrainingFigures /> : null}
        {seesNames ? <Holders /> : null}
        <ExchangePanel register="training" columns={trainingColumns} />
      </div>
    </>
  )
}

function TrainingFilters({ seesNames }: { readonly seesNames: boolean }) {
  const { t, text } = useRegisterTexts()
  const { requirement, all } = trainingSearch(useSearch({ strict: false }))
  const change = useRegisterChange()
  if (!seesNames) return <RegisterFilters searches={false} />
  return (
    <RegisterFilters>
      <SelectField
        label={t('training.requirement')}
        value={requirement ?? ''}
        options={[
          { value: '', label: t('training.allRequirements') },
          ...requirementKeys.map((key) => ({ value: key, label: text(trainingRequirements[key].name) })),
        ]}
        onChange={(value) => change({ requirement: value || undefined })}
      />
      <SelectField
        label={t('training.standing')}
        value={all ?? ''}
        options={[
          { value: '', label: t('training.figures.lacking') },
          { value: 'yes', label: t('filters.all') },
        ]}
        onChange={(value) => change({ all: value || undefined })}
      />
    </RegisterFilters>
  )
}

function Holders() {
  const tools = useRegisterTexts()
  const { t, language } = tools
  const { requirement, all, q, page = 1 } = trainingSearch(useSearch({ strict: false }))
  const part = useRegisterPart()
  const change = useRegisterChange()
  const wanted: Inputs['training']['list'] = {
    ...part,
    ...(requirement && { requirement }),
    ...(q && { search: q }),
    lacking: all === undefined,
    language,
  }
  const found = useQuery({
    ...api.training.list.queryOptions({ ...wanted, page: page - 1, pageSize }),
    placeholderData: keepPreviousData,
  })
  const columns = holderColumns(tools)
  const title = t('training.list')
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
                title={t('training.title')}
                columns={columns}
                rows={() =>
                  allRows((some) =>
                    queryClient.fetchQuery(api.training.list.queryOptions({ ...wanted, ...some })),
                  )
                }
              />
            </div>
            {rows.length === 0 ? (
              <p className="hms-empty">{t('noneMatch')}</p>
            ) : (
              <DataTable caption={title} columns={columns} rows={rows} rowKey={({ person }) => person.id} />
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
