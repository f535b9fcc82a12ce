import { resultsOf, summaryOf } from '@hms/domain/safety-round'
import type { CurrentPerson } from '../../context.ts'
import type { Trx } from '../../database/schema.ts'
import { readInstitution } from '../../platform/institution.ts'
import { permissionOf } from '../../trpc.ts'
import {
  loadRound,
  measuresSeen,
  namesInRound,
  participantsOf,
  readRoundSigning,
  readScope,
  standingResults,
} from '../safety-round/public.ts'
import type { RoundReportContent } from './round-report.ts'
import { pictureName } from './round-report.ts'

/** What a round's report is made of, with its photos by name. */
export interface ReadRoundReport {
  readonly content: RoundReportContent
  readonly photos: ReadonlyMap<string, Uint8Array>
}

/** Reads it for whoever may read the round. Throws notFound where that is closed. */
export async function readRoundReport(
  trx: Trx,
  person: CurrentPerson,
  id: number,
  now: Date,
): Promise<ReadRoundReport> {
  const round = await loadRound(trx, permissionOf(person, 'rounds.read'), id)
  const scope = await readScope(trx, id)
  const registers = await standingResults(trx, id)
  const results = resultsOf(registers)
  const signing = await readRoundSigning(trx, round, scope, registers, now)
  const shown = new Set([...results.values()].flatMap(({ photos }) => photos.map(({ hash }) => hash)))
  const stored = await trx
    .selectFrom('roundPhoto')
    .where('roundId', '=', id)
    .select(['sha256', 'type', 'content'])
    .execute()
  const here = stored.filter(({ sha256 }) => shown.has(sha256))
  return {
    content: {
      round,
      rooms: scope.rooms,
      points: scope.points,
      results,
      summary: summaryOf(scope.points, results),
      earlier: await measuresSeen(trx, round, results),
      participants: await participantsOf(trx, id),
      signatures: signing.standing,
      names: new Map([...signing.names, ...(await namesInRound(trx, id))]),
      photos: new Set(here.map(({ sha256 }) => sha256)),
      institution: await readInstitution(trx),
    },
    photos: new Map(here.map(({ sha256, type, content }) => [pictureName(sha256, type), content])),
  }
}
