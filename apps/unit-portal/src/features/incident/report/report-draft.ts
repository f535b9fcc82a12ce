import type { IncidentCategory, IncidentType } from '@hms/domain/incident'
import { canHaveHappened } from '@hms/domain/incident'

/** A report as its form holds it. */
export interface ReportDraft {
  readonly type: IncidentType | ''
  readonly unitCode: string
  /** Empty where it was in none of the rooms. */
  readonly room: string
  readonly place: string
  readonly day: string
  /** Empty where it isn't known. */
  readonly time: string
  readonly what: string
  readonly categories: readonly IncidentCategory[]
  readonly photos: readonly string[]
  readonly serious: boolean
  readonly anonymous: boolean
}

/** What has to be filled in before it can be sent. */
export type ReportFault = 'type' | 'unit' | 'what' | 'day'

/** A report as the form begins with it. */
export function newReport(today: string, unitCode: string): ReportDraft {
  return {
    type: '',
    unitCode,
    room: '',
    place: '',
    day: today,
    time: '',
    what: '',
    categories: [],
    photos: [],
    serious: false,
    anonymous: false,
  }
}

/** The fields that aren't filled in as they must be, in the order of the form. */
export function faultsOf({ type, unitCode, what, day }: ReportDraft, today: string): readonly ReportFault[] {
  return [
    ...(type === '' ? (['type'] as const) : []),
    ...(unitCode === '' ? (['unit'] as const) : []),
    ...(what.trim() === '' ? (['what'] as const) : []),
    ...(canHaveHappened(day, today) ? [] : (['day'] as const)),
  ]
}

/** A draft without faults, as the server takes it. */
export function sentAs(draft: ReportDraft, requestKey: string) {
  return {
    requestKey,
    type: draft.type || ('undesiredEvent' as const),
    unitCode: draft.unitCode,
    roomId: draft.room === '' ? null : Number(draft.room),
    place: draft.place.trim(),
    happenedOn: draft.day,
    happenedTime: draft.time === '' ? null : draft.time.slice(0, 5),
    what: draft.what.trim(),
    categories: [...draft.categories],
    photos: [...draft.photos],
    serious: draft.serious,
    wantsAnonymity: draft.anonymous,
  }
}
