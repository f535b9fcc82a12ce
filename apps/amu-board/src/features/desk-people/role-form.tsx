import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import type { Place } from '@hms/domain/appointment'
import { lastDayOfTerm, roleRules } from '@hms/domain/appointment'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ChoiceField, TickField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { appointmentErrors } from './appointment-errors.ts'
import { PeriodFields } from './period-fields.tsx'

/** What was saved, with what is unusual about it. */
export type Saved = Outputs['appointment']['add']

interface RoleFormProps {
  readonly personId: string
  readonly today: string
  readonly onClose: () => void
  readonly onSaved: (saved: Saved) => void
}

/** Gives a person a role: which, for what, from when to when. */
export function RoleForm(props: RoleFormProps): ReactNode {
  const units = useQuery(api.organisation.list.queryOptions())
  const areas = useQuery(api.safetyArea.list.queryOptions())
  return (
    <Loaded queries={[units, areas]}>
      {([allUnits, allAreas]) => <LoadedRoleForm {...props} units={allUnits} areas={allAreas} />}
    </Loaded>
  )
}

function LoadedRoleForm({
  personId,
  today,
  onClose,
  onSaved,
  units,
  areas,
}: RoleFormProps & {
  readonly units: Outputs['organisation']['list']
  readonly areas: Outputs['safetyArea']['list']
}) {
  const tools = useDeskTexts()
  const { t, text } = tools
  const [role, setRole] = useState<Role>('lineManager')
  const [kind, setKind] = useState<Place>('unit')
  const [place, setPlace] = useState('')
  const [acting, setActing] = useState(false)
  const [validFrom, setValidFrom] = useState(today)
  const [validTo, setValidTo] = useState('')
  const { isBusy, problem, refusal, save } = useSaving(api.appointment.add.mutationOptions(), onSaved)
  const errors = appointmentErrors(tools, refusal)
  const rule = roleRules[role]

  const chooseRole = (chosen: Role) => {
    const next = roleRules[chosen]
    setRole(chosen)
    setKind(next.places[0] ?? 'institution')
    setPlace('')
    if (!next.canAct) setActing(false)
    if (next.longestTerm !== null) setValidTo(lastDayOfTerm({ role: chosen, validFrom }) ?? '')
  }
  const choices = {
    unit: units
      .filter((unit) => rule.unitKinds.includes(unit.kind))
      .map(({ code, name }) => ({ value: code, label: `${code} ${text(name)}` })),
    area: areas.map(({ code, name }) => ({ value: code, label: `${code} ${text(name)}` })),
    campus: [...new Set(units.map(({ campus }) => campus))].map((campus) => ({
      value: campus,
      label: campus,
    })),
    institution: [],
  }
  const placeFor = (of: Place) => (kind === of && place ? place : null)

  return (
    <FormDialog
      title={t('role.add')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() =>
        save({
          personId,
          role,
          unit: placeFor('unit'),
          area: placeFor('area'),
          campus: placeFor('campus'),
          acting,
          validFrom,
          validTo: validTo || null,
        })
      }
      onClose={onClose}
    >
      <ChoiceField
        label={t('role.label')}
        value={role}
        options={roles.map((each) => ({ value: each, label: t(`common:roles.${each}`) }))}
        error={errors.role}
        onChange={(value) => chooseRole(roles.find((each) => each === value) ?? role)}
      />
      {rule.places.length > 1 ? (
        <ChoiceField
          label={t('place.kind')}
          value={kind}
          options={rule.places.map((each) => ({ value: each, label: t(`place.${each}`) }))}
          onChange={(value) => {
            setKind(rule.places.find((each) => each === value) ?? kind)
            setPlace('')
          }}
        />
      ) : null}
      {kind === 'institution' ? (
        <p className="hms-subtle">{t('role.wholeInstitution')}</p>
      ) : (
        <ChoiceField
          label={t(`place.${kind}`)}
          value={place}
          options={[{ value: '', label: t('form.choose') }, ...choices[kind]]}
          error={errors.place}
          onChange={setPlace}
        />
      )}
      {rule.canAct ? <TickField label={t('role.isActing')} checked={acting} onChange={setActing} /> : null}
      <PeriodFields
        from={{ value: validFrom, error: errors.validFrom }}
        to={{ value: validTo, error: errors.validTo }}
        {...(rule.longestTerm !== null && { toHint: t('period.termHint', { years: rule.longestTerm }) })}
        onFrom={setValidFrom}
        onTo={setValidTo}
      />
    </FormDialog>
  )
}
