import type { Action } from '@hms/domain/access'
import { mayAnywhere } from '@hms/domain/access'
import type { Session } from './session.tsx'

/**
 * The pages of the HSE section's desk, in the order of its menu: each with the right that it takes. A new one is a line
 * here, its name and what it is for in the texts (`desk:pages`, `desk:about`), and a route below `/kontoret`.
 */
const deskPages = [
  { to: '/kontoret/rapportering', key: 'campaigns', action: 'campaign.follow' },
  { to: '/kontoret/personer', key: 'people', action: 'people.read' },
  { to: '/kontoret/verneomrader', key: 'areas', action: 'appointments.change' },
  { to: '/kontoret/perioder', key: 'terms', action: 'appointments.change' },
  { to: '/kontoret/import', key: 'import', action: 'appointments.change' },
  { to: '/kontoret/hms-aret', key: 'year', action: 'wheel.setDates' },
  { to: '/kontoret/epost', key: 'mail', action: 'mail.read' },
  { to: '/kontoret/tilganger', key: 'access', action: 'access.readMatrix' },
  { to: '/kontoret/logg', key: 'trace', action: 'audit.search' },
] as const satisfies {
  readonly to: string
  readonly key: string
  readonly action: Action
}[]

/** A page of the desk. */
export type DeskPage = (typeof deskPages)[number]

/** The pages that a person may open: those of whom the desk is not, have none. */
export function deskPagesFor({ person }: Pick<Session, 'person'>): readonly DeskPage[] {
  const held = person.roles.map(({ role }) => role)
  return deskPages.filter(({ action }) => mayAnywhere(held, action))
}
