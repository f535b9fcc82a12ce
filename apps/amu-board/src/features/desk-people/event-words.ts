import { isLanguage } from '@hms/domain/language'
import type { Outputs } from '../../app/api.ts'
import type { DeskTextTools } from '../../app/desk-texts.ts'
import { periodWords, roleAtPlace } from '../../app/desk-words.ts'

type PersonEvent = Pick<Outputs['people']['history']['events'][number], 'appointment' | 'before' | 'after'>

/** What an event of a person's history changed, a line each; nothing where that is erased. */
export function eventWords(
  tools: DeskTextTools,
  { appointment, before, after }: PersonEvent,
): readonly string[] {
  const told = appointment.after ?? appointment.before
  if (told) {
    const periods = [appointment.before, appointment.after].flatMap((each) =>
      each ? [`${each.acting ? `${tools.t('role.isActing')}, ` : ''}${periodWords(tools, each)}`] : [],
    )
    return [roleAtPlace(tools, told), [...new Set(periods)].join(' → ')]
  }
  return [...new Set([...fieldsOf(before).keys(), ...fieldsOf(after).keys()])].flatMap((field) =>
    changeWords(tools, field, fieldsOf(before).get(field), fieldsOf(after).get(field)),
  )
}

const fieldNames = {
  name: 'person.name',
  principalName: 'person.principalName',
  email: 'person.email',
  language: 'person.language',
  validFrom: 'period.from',
  validTo: 'period.to',
} as const

function changeWords(
  { t, language, text }: DeskTextTools,
  field: string,
  before: unknown,
  after: unknown,
): readonly string[] {
  if (!(field in fieldNames) || JSON.stringify(before) === JSON.stringify(after)) return []
  const valueWords = (value: unknown): string => {
    if (typeof value === 'object' && value !== null && language in value)
      return text(value as Parameters<typeof text>[0])
    if (field === 'language' && isLanguage(value)) return t(`common:languages.${value}`)
    return typeof value === 'string' ? value : t('history.nothing')
  }
  const name = t(fieldNames[field as keyof typeof fieldNames])
  return [
    before === undefined
      ? t('history.field', { name, after: valueWords(after) })
      : t('history.change', { name, before: valueWords(before), after: valueWords(after) }),
  ]
}

/** The fields of what was recorded: an object, or nothing. */
function fieldsOf(content: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof content === 'object' && content !== null ? Object.entries(content) : [])
}
