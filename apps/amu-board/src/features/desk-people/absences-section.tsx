import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { periodWords } from '../../app/desk-words.ts'
import { useSaving } from '../../app/use-saving.ts'
import { RowActions } from '../../ui/row-actions.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { AbsenceForm } from './absence-form.tsx'
import type { PersonAbsence } from './absence-form.tsx'
import { ConfirmForm } from './confirm-form.tsx'

type Opened =
  | { readonly form: 'save'; readonly absence: PersonAbsence | null }
  | { readonly form: 'remove'; readonly absence: PersonAbsence }

/** When a person is away: deputies act meanwhile. */
export function AbsencesSection({ person }: { readonly person: Outputs['people']['person'] }): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="absences">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="sm" id="absences">
          {t('absence.heading')}
        </h2>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => setOpened({ form: 'save', absence: null })}
        >
          {t('absence.add')}
        </button>
      </div>
      {person.absences.length === 0 ? (
        <p className="hms-subtle">{t('absence.none')}</p>
      ) : (
        <DataTable
          caption={t('absence.table')}
          columns={columnsOf(tools, setOpened)}
          rows={person.absences}
          rowKey={({ id }) => String(id)}
        />
      )}
      {opened?.form === 'save' ? (
        <AbsenceForm
          personId={person.id}
          today={person.today}
          absence={opened.absence}
          onClose={close}
          onSaved={close}
        />
      ) : null}
      {opened?.form === 'remove' ? <RemoveForm absence={opened.absence} onClose={close} /> : null}
    </section>
  )
}

function columnsOf(tools: DeskTextTools, open: (opened: Opened) => void): readonly Column<PersonAbsence>[] {
  const { t } = tools
  return [
    {
      key: 'period',
      header: t('period.label'),
      kind: 'text',
      rowHeader: true,
      value: (absence) => periodWords(tools, absence),
    },
    {
      key: 'standing',
      header: t('role.standing'),
      kind: 'text',
      value: ({ standing }) => t(`standings.${standing}`),
    },
    {
      key: 'actions',
      header: t('form.actions'),
      kind: 'text',
      value: () => null,
      cell: (absence) => (
        <RowActions
          about={periodWords(tools, absence)}
          actions={[
            { label: t('role.change'), onClick: () => open({ form: 'save', absence }) },
            { label: t('form.remove'), onClick: () => open({ form: 'remove', absence }) },
          ]}
        />
      ),
    },
  ]
}

function RemoveForm({ absence, onClose }: { readonly absence: PersonAbsence; readonly onClose: () => void }) {
  const tools = useDeskTexts()
  const { t } = tools
  const saving = useSaving(api.absence.remove.mutationOptions(), onClose)
  return (
    <ConfirmForm
      title={t('absence.removeTitle')}
      about={t('absence.removeText', { period: periodWords(tools, absence) })}
      submitLabel={t('form.remove')}
      saving={saving}
      onConfirm={() => saving.save({ id: absence.id })}
      onClose={onClose}
    />
  )
}
