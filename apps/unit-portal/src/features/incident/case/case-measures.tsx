import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ownerFrom, owningRoles } from '@hms/domain/action-plan'
import { daysAfter } from '@hms/domain/calendar'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../app/api.ts'
import type { OpenedIncident } from '../../../app/api.ts'
import { useSaving } from '../../../app/use-saving.ts'
import { announce } from '../../../ui/announcer.tsx'
import { SelectField, TextAreaField, TextField } from '../../../ui/fields.tsx'
import type { Option } from '../../../ui/fields.tsx'
import { IncidentProblem } from '../../../app/incident-problem.tsx'
import { MeasureStatus, useDeadlineWords, useOwnerName } from '../../../ui/measure-words.tsx'
import { ModalDialog } from '../../../ui/modal-dialog.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { useToday } from '../../../ui/use-today.ts'

/** So many days a measure is given, when nobody says otherwise. */
const usualDays = 90

/** The measures that were made from a case, as they stand in the unit's plan. */
export function CaseMeasures({ incident }: { readonly incident: OpenedIncident }) {
  const { t } = useTranslation('unit-incident')
  const ownerName = useOwnerName()
  const deadlineWords = useDeadlineWords()
  const [isMaking, setMaking] = useState(false)
  const mayMake = incident.moves.includes('planMeasure')
  const { measures } = incident
  if (!mayMake && measures.length === 0 && incident.state !== 'closed') return null
  return (
    <section aria-labelledby="measures" className="hms-stack" data-gap="sm">
      <h2 className="ds-heading" data-size="xs" id="measures">
        {t('case.measures.title')}
      </h2>
      {measures.length === 0 ? (
        <p>{t('case.measures.none')}</p>
      ) : (
        <ul className="hms-plain-list hms-stack" data-gap="sm">
          {measures.map(({ id, text, state, owner, deadline }) => (
            <li key={id}>
              <Link className="ds-link" to="/tiltak/$id" params={{ id: String(id) }}>
                {text}
              </Link>{' '}
              <MeasureStatus state={state} />
              <span className="hms-subtle portal-block">
                {ownerName(owner)}, {deadlineWords(deadline)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <p className="hms-no-print">
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setMaking(true)}
          >
            {t('case.measures.add')}
          </button>
        </p>
      )}
      {isMaking && <MakeDialog incident={incident} onClose={() => setMaking(false)} />}
    </section>
  )
}

interface MakeDialogProps {
  readonly incident: OpenedIncident
  readonly onClose: () => void
}

function MakeDialog({ incident: { id, unit }, onClose }: MakeDialogProps) {
  const { t } = useTranslation(['unit-incident', 'common'])
  const today = useToday()
  const owners = useOwners(unit.code)
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('role:lineManager')
  const [day, setDay] = useState(daysAfter(today, usualDays))
  const [isTried, setTried] = useState(false)
  const [requestId] = useState(() => crypto.randomUUID())
  const { isBusy, error, save } = useSaving(trpc.incident.addMeasure.mutationOptions(), () => {
    announce(t('case.measures.made'))
    onClose()
  })
  return (
    <ModalDialog
      title={t('case.measures.add')}
      confirm={
        <button type="submit" className="ds-button" aria-disabled={isBusy}>
          {t('case.measures.add')}
        </button>
      }
      onCancel={onClose}
      onSubmit={() => {
        setTried(true)
        if (text.trim() === '' || day === '') return
        save({
          id,
          requestId,
          text: text.trim(),
          owner: ownerFrom(owner),
          deadline: { kind: 'date', day },
        })
      }}
    >
      <TextAreaField
        label={t('case.measures.text')}
        value={text}
        onChange={setText}
        error={isTried && text.trim() === '' ? t('case.measures.missing') : null}
      />
      <SelectField label={t('case.measures.owner')} value={owner} options={owners} onChange={setOwner} />
      <TextField
        type="date"
        label={t('case.measures.deadline')}
        value={day}
        onChange={setDay}
        error={isTried && day === '' ? t('case.fields.missingDay') : null}
      />
      <IncidentProblem error={error} />
    </ModalDialog>
  )
}

/** Who can see to a measure of the unit: its roles, and those who have one. */
function useOwners(unitCode: string): readonly Option[] {
  const { t } = useTranslation('common')
  const localized = useLocalized()
  const { data: units = [] } = useQuery(trpc.appointment.ofMyUnits.queryOptions())
  const holders = units.find(({ unit }) => unit.code === unitCode)?.holders ?? []
  return [
    ...owningRoles.map((role) => ({ value: `role:${role}`, label: t(`roles.${role}`) })),
    ...holders.map(({ personId, name, role }) => ({
      value: `person:${personId}`,
      label: `${localized(name)} (${t(`roles.${role}`)})`,
    })),
  ].filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at)
}
