import type { Role } from '@hms/domain/access'
import { formatDate } from '@hms/texts'
import type { Outputs } from './api.ts'
import type { DeskTextTools } from './desk-texts.ts'

/** What an appointment is for. */
export type Place = Outputs['people']['list']['persons'][number]['roles'][number]['place']

type Tools = Pick<DeskTextTools, 't' | 'text'>

/** What an appointment is for, in words. */
export function placeWords({ t, text }: Tools, place: Place): string {
  if (place.kind === 'institution') return t('place.institution')
  return place.kind === 'campus' ? t('place.onCampus', { campus: place.name }) : text(place.name)
}

/** A role in words, marked when it is acting. */
export function roleWords(
  { t }: Pick<DeskTextTools, 't'>,
  { role, acting }: { readonly role: Role; readonly acting: boolean },
): string {
  const name = t(`common:roles.${role}`)
  return acting ? t('role.acting', { role: name }) : name
}

/** A role with what it is for, on one line. */
export function roleAtPlace(
  tools: Tools,
  appointment: { readonly role: Role; readonly acting: boolean; readonly place: Place },
): string {
  return tools.t('role.at', {
    role: roleWords(tools, appointment),
    place: placeWords(tools, appointment.place),
  })
}

/** From when to when, in words. */
export function periodWords(
  { t, language }: Pick<DeskTextTools, 't' | 'language'>,
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
): string {
  const from = formatDate(validFrom, language)
  return validTo === null
    ? t('period.open', { from })
    : t('period.closed', { from, to: formatDate(validTo, language) })
}
