import type { Migration } from 'kysely/migration'
import { sql } from 'kysely'

/** Whoever keeps the register of persons sees how many sessions a person has, and when the person is away; and can end the sessions. */
export const sessionsOfOthers: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

const everywhere = `(select hms_reaches_institution())`
const self = `(select hms_person())`

const statements = [
  `alter policy app_select on session using (
    person_id = ${self} and (select hms_doing('session.own', 'person.own'))
    or (select hms_doing('people.read', 'people.change')) and ${everywhere}
  )`,
  `alter policy app_delete on session using (
    person_id = ${self} and (select hms_doing('session.own'))
    or (select hms_doing('people.change')) and ${everywhere}
  )`,
  `alter policy app_select on absence using (
    person_id = ${self}
    or (select hms_doing('appointments.read', 'appointments.change', 'people.read')) and (
      (select hms_reaches_institution('see:absence')) or person_id in (select hms_reached_persons('see:absence'))
    )
  )`,
]
