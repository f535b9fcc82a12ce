import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ExportButtons } from '../../ui/export/export-buttons.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { RowActions } from '../../ui/row-actions.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { AreaForm } from './area-form.tsx'

type ListedArea = Outputs['safetyArea']['list'][number]

type Opened =
  | { readonly form: 'save'; readonly area: ListedArea | null }
  | { readonly form: 'remove'; readonly area: ListedArea }

/** The safety areas: their units, and those who are elected for them. */
export function AreasPage(): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const areas = useQuery(api.safetyArea.list.queryOptions())
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const columns = columnsOf(tools, setOpened)
  return (
    <>
      <PageHeading title={t('pages.areas')} lead={t('about.areas')}>
        <p className="board-page-action">
          <button type="button" className="ds-button" onClick={() => setOpened({ form: 'save', area: null })}>
            {t('areas.add')}
          </button>
        </p>
      </PageHeading>
      <Loaded queries={[areas]}>
        {([rows]) =>
          rows.length === 0 ? (
            <p className="hms-empty">{t('areas.none')}</p>
          ) : (
            <div className="hms-stack" data-gap="sm">
              <div className="hms-cluster" data-justify="between">
                <p role="status" className="hms-subtle">
                  {t('areas.hits', { count: rows.length })}
                </p>
                <ExportButtons
                  title={t('pages.areas')}
                  columns={columns.filter(({ key }) => key !== 'actions')}
                  rows={rows}
                />
              </div>
              <DataTable
                caption={t('pages.areas')}
                columns={columns}
                rows={rows}
                rowKey={({ code }) => code}
              />
            </div>
          )
        }
      </Loaded>
      {opened?.form === 'save' ? <AreaForm area={opened.area} onClose={close} /> : null}
      {opened?.form === 'remove' ? <RemoveForm area={opened.area} onClose={close} /> : null}
    </>
  )
}

function RemoveForm({ area, onClose }: { readonly area: ListedArea; readonly onClose: () => void }) {
  const { t, text } = useDeskTexts()
  const { isBusy, problem, save } = useSaving(api.safetyArea.remove.mutationOptions(), onClose)
  return (
    <FormDialog
      title={t('areas.removeTitle')}
      submitLabel={t('form.remove')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() => save({ code: area.code })}
      onClose={onClose}
    >
      <p>{t('areas.removeText', { name: text(area.name) })}</p>
    </FormDialog>
  )
}

function columnsOf(tools: DeskTextTools, open: (opened: Opened) => void): readonly Column<ListedArea>[] {
  const { t, text } = tools
  return [
    { key: 'code', header: t('areas.code'), kind: 'text', value: ({ code }) => code },
    {
      key: 'name',
      header: t('areas.name'),
      kind: 'text',
      rowHeader: true,
      value: ({ name }) => text(name),
      cell: ({ name, campus }) => (
        <>
          {text(name)}
          {campus ? <span className="board-below">{campus}</span> : null}
        </>
      ),
    },
    {
      key: 'units',
      header: t('areas.units'),
      kind: 'text',
      value: ({ units }) => units.map(({ name }) => text(name)).join('; '),
      cell: ({ units }) => (
        <ul className="hms-plain-list">
          {units.map(({ code, name }) => (
            <li key={code}>{text(name)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'elected',
      header: t('areas.elected'),
      kind: 'text',
      value: ({ elected }) => elected.map(({ person }) => text(person.name)).join('; ') || null,
      cell: ({ elected }) =>
        elected.length === 0 ? (
          <span className="hms-subtle">{t('areas.nobody')}</span>
        ) : (
          <ul className="hms-plain-list">
            {elected.map(({ person, role }) => (
              <li key={person.id + role}>
                <Link to="/kontoret/personer/$id" params={{ id: person.id }} className="ds-link">
                  {text(person.name)}
                </Link>
                <span className="board-below">{t(`common:roles.${role}`)}</span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'actions',
      header: t('form.actions'),
      kind: 'text',
      value: () => null,
      cell: (area) => (
        <RowActions
          about={text(area.name)}
          actions={[
            { label: t('role.change'), onClick: () => open({ form: 'save', area }) },
            { label: t('form.remove'), onClick: () => open({ form: 'remove', area }) },
          ]}
        />
      ),
    },
  ]
}
