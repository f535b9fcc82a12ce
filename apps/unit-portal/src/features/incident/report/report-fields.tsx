import { useId } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { IncidentCategory } from '@hms/domain/incident'
import { incidentCategories, incidentTypes, longestIncidentText } from '@hms/domain/incident'
import type { LocalizedText } from '@hms/domain/language'
import { trpc } from '../../../app/api.ts'
import { SelectField, TextAreaField, TextField, TickField } from '../../../ui/fields.tsx'
import { useLocalized } from '../../../ui/use-language.ts'
import { PhotoField } from './photo-field.tsx'
import type { ReportDraft, ReportFault } from './report-draft.ts'

/** A unit that something can be reported in. */
export interface FormUnit {
  readonly code: string
  readonly name: LocalizedText
}

interface ReportFieldsProps {
  readonly draft: ReportDraft
  readonly onChange: (draft: ReportDraft) => void
  readonly faults: readonly ReportFault[]
  readonly units: readonly FormUnit[]
}

/** The fields of a report: what has to be there first, the rest below. */
export function ReportFields({ draft, onChange, faults, units }: ReportFieldsProps) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const localized = useLocalized()
  const change = (part: Partial<ReportDraft>) => onChange({ ...draft, ...part })
  const fault = (field: ReportFault) => (faults.includes(field) ? t(`report.faults.${field}`) : null)
  return (
    <>
      <TypeChoice draft={draft} onChange={change} error={fault('type')} />
      <SelectField
        label={t('report.unit')}
        value={draft.unitCode}
        options={[
          { value: '', label: t('report.chooseUnit') },
          ...units.map(({ code, name }) => ({ value: code, label: localized(name) })),
        ]}
        onChange={(unitCode) => change({ unitCode, room: '' })}
        error={fault('unit')}
      />
      <TextAreaField
        label={t('report.what')}
        hint={t('report.whatHint')}
        rows={4}
        longest={longestIncidentText.what}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={fault('what')}
      />
      <PhotoField photos={draft.photos} onChange={(photos) => change({ photos })} />
      <TickField
        label={t('report.serious')}
        checked={draft.serious}
        onChange={(serious) => change({ serious })}
      />
      <div>
        <TickField
          label={t('report.anonymous')}
          checked={draft.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
        <p className="hms-subtle">{t('report.anonymousHint')}</p>
      </div>
      <details className="portal-more" {...(faults.includes('day') && { open: true })}>
        <summary>{t('report.more')}</summary>
        <div className="hms-stack">
          <Categories chosen={draft.categories} onChange={(categories) => change({ categories })} />
          <div className="portal-filters">
            <TextField
              type="date"
              label={t('report.day')}
              value={draft.day}
              onChange={(day) => change({ day })}
              error={fault('day')}
            />
            <TextField
              type="time"
              label={t('report.time')}
              value={draft.time}
              onChange={(time) => change({ time })}
            />
          </div>
          <RoomChoice unitCode={draft.unitCode} room={draft.room} onChange={(room) => change({ room })} />
          <TextField
            label={t('report.place')}
            hint={t('report.placeHint')}
            value={draft.place}
            onChange={(place) => change({ place: place.slice(0, longestIncidentText.place) })}
          />
        </div>
      </details>
    </>
  )
}

interface TypeChoiceProps {
  readonly draft: ReportDraft
  readonly onChange: (part: Pick<ReportDraft, 'type'>) => void
  readonly error: string | null
}

function TypeChoice({ draft, onChange, error }: TypeChoiceProps) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  const id = useId()
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('report.type')}</legend>
      <div className="portal-choices">
        {incidentTypes.map((type) => (
          <label key={type} className="portal-tick">
            <input
              type="radio"
              name={id}
              className="ds-input"
              checked={draft.type === type}
              {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
              onChange={() => onChange({ type })}
            />
            <span>{t(`incident:types.${type}`)}</span>
          </label>
        ))}
      </div>
      {error && (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

interface CategoriesProps {
  readonly chosen: readonly IncidentCategory[]
  readonly onChange: (chosen: readonly IncidentCategory[]) => void
}

function Categories({ chosen, onChange }: CategoriesProps) {
  const { t } = useTranslation(['unit-incident', 'incident'])
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('report.categories')}</legend>
      <div className="portal-choices">
        {incidentCategories.map((category) => (
          <TickField
            key={category}
            label={t(`incident:categories.${category}`)}
            checked={chosen.includes(category)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, category] : chosen.filter((one) => one !== category))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}

interface RoomChoiceProps {
  readonly unitCode: string
  readonly room: string
  readonly onChange: (room: string) => void
}

/** The rooms of the unit, where it has any in the register. */
function RoomChoice({ unitCode, room, onChange }: RoomChoiceProps) {
  const { t } = useTranslation('unit-incident')
  const { data: rooms = [] } = useQuery({
    ...trpc.incident.rooms.queryOptions({ unitCode }),
    enabled: unitCode !== '',
  })
  if (rooms.length === 0) return null
  return (
    <SelectField
      label={t('report.room')}
      value={room}
      options={[
        { value: '', label: t('report.noRoom') },
        ...rooms.map(({ id, code, name, building }) => ({
          value: String(id),
          label: `${building} ${code} (${name})`,
        })),
      ]}
      onChange={onChange}
    />
  )
}
