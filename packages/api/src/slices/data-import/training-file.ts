import { checkTrainings, trainingColumns, trainingKey } from '@hms/domain/training'
import type { Trx } from '../../database/schema.ts'
import { localDay } from '../../platform/clock.ts'
import { ok } from '@hms/domain/result'
import { recordTraining } from '../training/public.ts'
import { checkFile } from './check-file.ts'
import { changesOf } from './count-changes.ts'
import { principalNamesOf } from './principal-names.ts'
import type { RegisterFile } from './register-file.ts'

/** The register of training as a file. A training is known by person, course, title and day. */
export const trainingFile: RegisterFile = {
  columns: trainingColumns,

  async write(trx) {
    const { nameOf } = await principalNamesOf(trx)
    const rows = await keptTrainings(trx)
    return rows.flatMap(({ personId, course, title, heldOn, hours, givenBy }) => {
      const name = nameOf.get(personId)
      return name === undefined ? [] : [[name, course, title ?? '', heldOn, String(hours), givenBy]]
    })
  },

  async takeIn(trx, bytes, { by, dryRun }) {
    const { idOf } = await principalNamesOf(trx)
    const context = { principalNames: new Set(idOf.keys()), today: localDay(by.at) }
    const checked = checkFile(bytes, (table) => checkTrainings(table, context))
    if (!checked.ok) return checked
    const kept = new Map(
      (await keptTrainings(trx)).map((row) => [trainingKey({ who: row.personId, ...row }), row]),
    )
    const rows = checked.value
      .map(({ principalName, ...training }) => ({ personId: idOf.get(principalName) ?? '', ...training }))
      // Whoever records about several persons takes the order of their ids.
      .toSorted((one, other) => (one.personId < other.personId ? -1 : Number(one.personId > other.personId)))
    const { changes, counts } = changesOf(
      rows,
      (row) => kept.get(trainingKey({ who: row.personId, ...row })),
      (before, after) => before.hours === after.hours && before.givenBy === after.givenBy,
    )
    for (const { before, after } of dryRun ? [] : changes) {
      const { personId, ...training } = after
      const columns = { ...after, recordedBy: by.actor, recordedAt: by.at }
      const { id } =
        before ?? (await trx.insertInto('training').values(columns).returning('id').executeTakeFirstOrThrow())
      if (before) await trx.updateTable('training').set(columns).where('id', '=', id).execute()
      await recordTraining(trx, by, {
        action: before ? 'training.change' : 'training.add',
        personId,
        id,
        ...(before && { before: { ...before } }),
        after: training,
      })
    }
    return ok(counts)
  },
}

function keptTrainings(trx: Trx) {
  return trx
    .selectFrom('training')
    .select(['id', 'personId', 'course', 'title', 'heldOn', 'hours', 'givenBy'])
    .orderBy('personId')
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
}
