import type { PersonProblem } from '@hms/domain/appointment'
import type { Language, LocalizedText } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { api } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'
import { useSaving } from '../../app/use-saving.ts'
import { ChoiceField, TextField, TickField } from '../../ui/form/fields.tsx'
import { FormDialog } from '../../ui/form/form-dialog.tsx'

type PersonRecord = Outputs['people']['person']

interface PersonFormProps {
  /** Who is changed; somebody new when left out. */
  readonly person?: PersonRecord
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

/** Writes down a person: name, user name, e-mail address and language. */
export function PersonForm({ person, onClose, onSaved }: PersonFormProps): ReactNode {
  const { t } = useDeskTexts()
  const [name, setName] = useState<LocalizedText>(person?.name ?? { nb: '', nn: '', en: '' })
  const [severalNames, setSeveralNames] = useState(name.nb !== name.nn || name.nb !== name.en)
  const [principalName, setPrincipalName] = useState(person?.principalName ?? '')
  const [email, setEmail] = useState(person?.email ?? '')
  const [language, setLanguage] = useState<Language | ''>(person?.language ?? '')
  const adding = useSaving(api.people.add.mutationOptions(), ({ id }) => onSaved(id))
  const changing = useSaving(api.people.change.mutationOptions(), () => person && onSaved(person.id))
  const { isBusy, problem, refusal } = person ? changing : adding
  const problems = refusal?.kind === 'refusedPerson' ? refusal.problems : []

  const save = () => {
    const written = {
      name: severalNames ? name : { nb: name.nb, nn: name.nb, en: name.nb },
      principalName: principalName || null,
      email: email || null,
      language: language || null,
    }
    if (person) changing.save({ id: person.id, ...written })
    else adding.save(written)
  }
  const errorAt = (...kinds: readonly PersonProblem['kind'][]) => {
    const found = problems.find(({ kind }) => kinds.includes(kind))
    return found && t(`problems.${found.kind}`)
  }
  const nameError = (of: Language) =>
    problems.some((each) => each.kind === 'nameMissing' && each.language === of)
      ? t('problems.nameMissing')
      : undefined

  return (
    <FormDialog
      title={t(person ? 'person.changeTitle' : 'people.add')}
      submitLabel={t('form.save')}
      isBusy={isBusy}
      problem={problem}
      onSubmit={save}
      onClose={onClose}
    >
      {severalNames ? (
        languages.map((each) => (
          <TextField
            key={each}
            label={t('person.nameIn', { language: t(`common:languages.${each}`) })}
            value={name[each]}
            error={nameError(each)}
            onChange={(written) => setName({ ...name, [each]: written })}
          />
        ))
      ) : (
        <TextField
          label={t('person.name')}
          value={name.nb}
          error={nameError('nb')}
          onChange={(written) => setName({ nb: written, nn: written, en: written })}
        />
      )}
      <TickField label={t('person.severalNames')} checked={severalNames} onChange={setSeveralNames} />
      <TextField
        label={t('person.principalName')}
        hint={t('person.principalNameHint')}
        value={principalName}
        error={errorAt('notAPrincipalName', 'principalNameTaken')}
        onChange={setPrincipalName}
      />
      <TextField
        label={t('person.email')}
        type="email"
        value={email}
        error={errorAt('notAnEmail')}
        onChange={setEmail}
      />
      <ChoiceField
        label={t('person.language')}
        value={language}
        options={[
          { value: '', label: t('person.noLanguage') },
          ...languages.map((each) => ({ value: each, label: t(`common:languages.${each}`) })),
        ]}
        onChange={(value) => setLanguage(languages.find((each) => each === value) ?? '')}
      />
    </FormDialog>
  )
}
