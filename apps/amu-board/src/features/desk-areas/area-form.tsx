import type { AreaProblem } from '@hms/domain/appointment'
import type { LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ChoiceField, TextField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'
import { textMatches } from '../../ui/text-matches.ts'

/** Writes down a safety area: code, names, campus, and its units. */
export function AreaForm({
  area,
  onClose,
}: {
  /** Which is changed; a new one when null. */
  readonly area: Outputs['safetyArea']['list'][number] | null
  readonly onClose: () => void
}): ReactNode {
  const { t } = useDeskTexts()
  const units = useQuery(api.organisation.list.queryOptions())
  const [code, setCode] = useState(area?.code ?? '')
  const [name, setName] = useState<LocalizedText>(area?.name ?? { nb: '', nn: '', en: '' })
  const [campus, setCampus] = useState(area?.campus ?? '')
  const [chosen, setChosen] = useState<readonly string[]>(area?.units.map((unit) => unit.code) ?? [])
  const { isBusy, problem, refusal, save } = useSaving(api.safetyArea.save.mutationOptions(), onClose)
  const problems = refusal?.kind === 'refusedArea' ? refusal.problems : []
  const errorAt = (isThere: (problem: AreaProblem) => boolean) => {
    const found = problems.find(isThere)
    return found && t(`problems.${found.kind}`)
  }
  const campuses = [...new Set((units.data ?? []).map((unit) => unit.campus))]
  return (
    <FormDialog
      title={t(area ? 'areas.change' : 'areas.add')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={() =>
        save({ isNew: area === null, area: { code, name, campus: campus || null, units: [...chosen] } })
      }
      onClose={onClose}
    >
      {area ? null : (
        <TextField
          label={t('areas.code')}
          hint={t('areas.codeHint')}
          value={code}
          error={errorAt(({ kind }) => kind === 'notACode' || kind === 'codeTaken')}
          onChange={setCode}
        />
      )}
      {languages.map((each) => (
        <TextField
          key={each}
          label={t('person.nameIn', { language: t(`common:languages.${each}`) })}
          value={name[each]}
          error={errorAt((one) => one.kind === 'nameMissing' && one.language === each)}
          onChange={(written) => setName({ ...name, [each]: written })}
        />
      ))}
      <ChoiceField
        label={t('areas.campus')}
        value={campus}
        options={[
          { value: '', label: t('areas.noCampus') },
          ...campuses.map((each) => ({ value: each, label: each })),
        ]}
        onChange={setCampus}
      />
      <UnitChoice
        units={units.data ?? []}
        chosen={chosen}
        error={errorAt(({ kind }) => kind === 'noUnits' || kind === 'unknownUnit')}
        onChange={setChosen}
      />
    </FormDialog>
  )
}

function UnitChoice({
  units,
  chosen,
  error,
  onChange,
}: {
  readonly units: Outputs['organisation']['list']
  readonly chosen: readonly string[]
  readonly error: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}) {
  const { t, text } = useDeskTexts()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const offered = units.filter(
    ({ code, name }) => chosen.includes(code) || textMatches(`${code} ${text(name)}`, wanted),
  )
  return (
    <fieldset
      className="ds-fieldset board-unit-choice"
      {...(error ? { 'aria-describedby': `${id}-error` } : {})}
    >
      <legend className="ds-label">{t('areas.unitsChosen', { count: chosen.length })}</legend>
      <TextField label={t('areas.findUnit')} value={wanted} onChange={setWanted} />
      {error ? (
        <p className="ds-validation-message" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <div className="board-unit-choice__list">
        {offered.map(({ code, name }) => (
          <label key={code} className="board-check">
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, code] : chosen.filter((other) => other !== code))
              }
            />
            <span>
              {code} {text(name)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
