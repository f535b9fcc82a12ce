import { lastDayToEndAtOnce } from '@hms/domain/appointment'
import { formatDate } from '@hms/texts'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { periodWords, placeWords, roleAtPlace, roleWords } from '../../app/desk-words.ts'
import { useSaving } from '../../app/use-saving.ts'
import { RowActions } from '../../ui/row-actions.tsx'
import type { Column } from '../../ui/table/column.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { EndRoleForm } from './end-role-form.tsx'
import { RoleForm } from './role-form.tsx'
import type { Saved } from './role-form.tsx'
import { RolePeriodForm } from './role-period-form.tsx'
import type { PersonAppointment } from './role-period-form.tsx'

type Opened =
  | { readonly form: 'add' }
  | { readonly form: 'change' | 'end' | 'withdraw'; readonly appointment: PersonAppointment }

/** A person's roles, past and future ones too, and what can be done with them. */
export function RolesSection({ person }: { readonly person: Outputs['people']['person'] }): ReactNode {
  const tools = useDeskTexts()
  const { t } = tools
  const [opened, setOpened] = useState<Opened | null>(null)
  const [saved, setSaved] = useState<Saved | null>(null)
  const close = () => setOpened(null)
  const done = (outcome: Saved) => {
    setSaved(outcome)
    close()
  }
  return (
    <section className="hms-stack" data-gap="sm" aria-labelledby="roles">
      <div className="hms-cluster" data-justify="between">
        <h2 className="ds-heading" data-size="sm" id="roles">
          {t('role.heading')}
        </h2>
        <button type="button" className="ds-button" data-size="sm" onClick={() => setOpened({ form: 'add' })}>
          {t('role.add')}
        </button>
      </div>
      {saved ? <SavedNotice saved={saved} /> : null}
      {person.appointments.length === 0 ? (
        <p className="hms-empty">{t('role.none')}</p>
      ) : (
        <DataTable
          caption={t('role.table')}
          columns={columnsOf(tools, setOpened)}
          rows={person.appointments}
          rowKey={({ id }) => String(id)}
        />
      )}
      {opened ? <OpenedForm opened={opened} person={person} onClose={close} onSaved={done} /> : null}
    </section>
  )
}

function OpenedForm({
  opened,
  person,
  onClose,
  onSaved,
}: {
  readonly opened: Opened
  readonly person: Outputs['people']['person']
  readonly onClose: () => void
  readonly onSaved: (saved: Saved) => void
}) {
  const forms = { onClose, onSaved }
  if (opened.form === 'add') return <RoleForm personId={person.id} today={person.today} {...forms} />
  const { appointment } = opened
  if (opened.form === 'change') return <RolePeriodForm appointment={appointment} {...forms} />
  if (opened.form === 'end')
    return <EndRoleForm appointment={appointment} yesterday={lastDayToEndAtOnce(person.today)} {...forms} />
  return <WithdrawForm appointment={appointment} {...forms} />
}

function WithdrawForm({
  appointment,
  onClose,
  onSaved,
}: {
  readonly appointment: PersonAppointment
  readonly onClose: () => void
  readonly onSaved: (saved: Saved) => void
}) {
  const tools = useDeskTexts()
  const { t } = tools
  const saving = useSaving(api.appointment.withdraw.mutationOptions(), () =>
    onSaved({ id: appointment.id, warnings: [] }),
  )
  return (
    <ConfirmForm
      title={t('role.withdrawTitle')}
      about={t('role.withdrawText', { role: roleAtPlace(tools, appointment) })}
      submitLabel={t('role.withdraw')}
      saving={saving}
      onConfirm={() => saving.save({ id: appointment.id })}
      onClose={onClose}
    />
  )
}

function SavedNotice({ saved }: { readonly saved: Saved }) {
  const tools = useDeskTexts()
  const { t, text, language } = tools
  return (
    <div
      className="ds-alert board-notice"
      data-color={saved.warnings.length > 0 ? 'warning' : 'success'}
      role="status"
    >
      <p className="ds-paragraph">{t('form.saved')}</p>
      {saved.warnings.map((warning) => (
        <p className="ds-paragraph" key={warning.kind}>
          {warning.kind === 'longTerm'
            ? t('warnings.longTerm', { lastDay: formatDate(warning.lastDay, language) })
            : t('warnings.secondLineManager', {
                name: text(warning.name),
                period: periodWords(tools, warning.period),
              })}
        </p>
      ))}
    </div>
  )
}

function columnsOf(
  tools: DeskTextTools,
  open: (opened: Opened) => void,
): readonly Column<PersonAppointment>[] {
  const { t } = tools
  return [
    {
      key: 'role',
      header: t('role.label'),
      kind: 'text',
      rowHeader: true,
      value: (appointment) => roleWords(tools, appointment),
      cell: (appointment) => (
        <>
          {roleWords(tools, appointment)}
          <span className="board-below">{placeWords(tools, appointment.place)}</span>
        </>
      ),
    },
    { key: 'period', header: t('period.label'), kind: 'text', value: (each) => periodWords(tools, each) },
    {
      key: 'standing',
      header: t('role.standing'),
      kind: 'text',
      value: ({ standing }) => t(`standings.${standing}`),
      cell: ({ standing, acts }) => (
        <>
          {t(`standings.${standing}`)}
          {acts === null ? null : (
            <span className="board-below">{t(acts ? 'role.deputyActs' : 'role.deputyWaits')}</span>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      header: t('form.actions'),
      kind: 'text',
      value: () => null,
      cell: (appointment) => (
        <RowActions
          about={roleAtPlace(tools, appointment)}
          actions={(['change', 'end', 'withdraw'] as const)
            .filter((form) => form !== 'end' || appointment.standing === 'inForce')
            .map((form) => ({ label: t(`role.${form}`), onClick: () => open({ form, appointment }) }))}
        />
      ),
    },
  ]
}
