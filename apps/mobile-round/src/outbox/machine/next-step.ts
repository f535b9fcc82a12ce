import { afterOutcome, afterWakeUp, waitBefore } from '@hms/domain/delivery'
import type { DeliveryOutcome } from './delivery-outcome.ts'
import { afterDelivery } from './after-delivery.ts'
import { nextToSend } from './next-to-send.ts'
import type { KeptEntry, OutboxEntry } from './outbox-entry.ts'
import type { HeldEntry, OutboxState, Writing } from './outbox-state.ts'

/** Something that happened. */
export type OutboxEvent =
  /** What the device had kept was read. */
  | { readonly kind: 'loaded'; readonly kept: readonly KeptEntry[] }
  | { readonly kind: 'made'; readonly entry: OutboxEntry }
  /** The device's store has done what a command asked for, all of it, or couldn't do any of it. */
  | { readonly kind: 'written' | 'writingFailed' | 'removed' | 'removingFailed'; readonly command: number }
  /** A delivery came to an end. */
  | { readonly kind: 'delivered'; readonly outcome: DeliveryOutcome }
  | { readonly kind: 'signedIn'; readonly person: string }
  /** It is worth trying now: the network is back, or the person asks. */
  | { readonly kind: 'wokenUp' }
  /** Time has passed, as `wakeIn` asked for. */
  | { readonly kind: 'timePassed' }
  /** A person has decided on an entry that needs one: try it again, or let it go. */
  | { readonly kind: 'sendAgain' | 'letGo'; readonly id: string }

/** Something to be done. What concerns the device's store is done one after the other, in the order of the commands. */
export type OutboxCommand =
  | { readonly kind: 'write'; readonly command: number; readonly kept: readonly KeptEntry[] }
  | { readonly kind: 'remove'; readonly command: number; readonly ids: readonly string[] }
  | { readonly kind: 'send'; readonly entries: readonly OutboxEntry[] }
  /** Wake up after so many milliseconds, instead of as asked before. */
  | { readonly kind: 'wakeIn'; readonly milliseconds: number }

/** What comes from outside. */
export interface OutsideWorld {
  /** Milliseconds since 1970, by the clock of the device. */
  readonly now: number
  /** From 0 to 1. */
  readonly chance: number
}

/** The next state, and what is to be done. */
export interface OutboxStep {
  readonly state: OutboxState
  readonly commands: readonly OutboxCommand[]
}

/** So long after the device couldn't write something down it tries again, in milliseconds. */
const storePause = 10_000

/**
 * The outbox's state machine. An entry leaves it only when the server has confirmed it (a photo: by its hash), or when a
 * person lets it go. It is sent again until then, however often: the server knows it by its id.
 */
export function nextStep(state: OutboxState, event: OutboxEvent, world: OutsideWorld): OutboxStep {
  const { state: after, commands } = stepOf(state, event, world)
  const entries = waitBefore(after.connection, world.now) === 0 ? nextToSend(after) : []
  const sent =
    entries.length === 0
      ? after
      : { ...after, sending: entries.map(({ id }) => id), signedInMeanwhile: false }
  const pause = pauseOf(sent, world)
  return {
    state: sent,
    commands: [
      ...commands,
      ...(entries.length === 0 ? [] : [{ kind: 'send' as const, entries }]),
      ...(pause === null ? [] : [{ kind: 'wakeIn' as const, milliseconds: pause }]),
    ],
  }
}

function stepOf(state: OutboxState, event: OutboxEvent, { now, chance }: OutsideWorld): OutboxStep {
  switch (event.kind) {
    case 'loaded': {
      const known = new Set(state.held.map(({ entry }) => entry.id))
      const loaded = event.kept
        .filter(({ entry }) => !known.has(entry.id) && !(entry.id in state.leaving))
        .map((kept): HeldEntry => ({ ...kept, writing: 'written', command: 0, attempts: 0 }))
      return only({ ...state, held: [...loaded, ...state.held] })
    }
    case 'made': {
      const { entry } = event
      if (state.held.some((one) => one.entry.id === entry.id)) return only(state)
      // Wanted after all: what was on its way out of the store is written down anew, after it was taken out.
      const { [entry.id]: _, ...leaving } = state.leaving
      return write({ ...state, leaving }, [
        { entry, problem: null, writing: 'writing', command: 0, attempts: 0 },
      ])
    }
    case 'written':
      return only(withWriting(state, event.command, 'written'))
    case 'writingFailed':
      return only(withWriting(state, event.command, 'failed'))
    case 'removed':
      // There is room again.
      return catchUp({ ...state, leaving: leavingBut(state, event.command) })
    case 'removingFailed': {
      const failed = Object.entries(state.leaving).map(
        ([id, one]) => [id, one.command === event.command ? { ...one, failed: true } : one] as const,
      )
      return only({ ...state, leaving: Object.fromEntries(failed) })
    }
    case 'delivered': {
      const { held, gone, changed } = afterDelivery(state.held, state.sending, event.outcome)
      const moved = gone.length + changed.length > 0
      const connection =
        event.outcome.kind === 'needsSignIn' && state.signedInMeanwhile
          ? afterWakeUp(state.connection, now)
          : afterOutcome(state.connection, { kind: outcomeKind(event.outcome, moved) }, now, chance)
      return remove(write({ ...state, held, connection, sending: [] }, changed), gone)
    }
    case 'signedIn':
      return only({
        ...state,
        person: event.person,
        signedInMeanwhile: state.sending.length > 0,
        connection: afterWakeUp(state.connection, now),
      })
    case 'wokenUp':
      return catchUp({ ...state, connection: afterWakeUp(state.connection, now) })
    case 'timePassed':
      return catchUp(state)
    case 'sendAgain': {
      const again = state.held.filter(({ entry, problem }) => entry.id === event.id && problem !== null)
      return write(
        { ...state, connection: afterWakeUp(state.connection, now) },
        again.map((one) => ({ ...one, problem: null, attempts: 0 })),
      )
    }
    case 'letGo': {
      const held = state.held.filter(({ entry, problem }) => entry.id !== event.id || problem === null)
      return remove(only({ ...state, held }), held.length < state.held.length ? [event.id] : [])
    }
  }
}

/** An answer by which nothing moves on is no better than none; a delivery that is refused as a whole has been answered. */
function outcomeKind({ kind }: DeliveryOutcome, moved: boolean) {
  if (kind === 'needsPerson') return 'refused'
  return kind === 'delivered' && !moved ? 'later' : kind
}

function only(state: OutboxState): OutboxStep {
  return { state, commands: [] }
}

/** Puts entries into the state, new or as they have become, and has them written down. */
function write(state: OutboxState, entries: readonly HeldEntry[]): OutboxStep {
  if (entries.length === 0) return only(state)
  const command = state.lastCommand + 1
  const written = entries.map((one): HeldEntry => ({ ...one, writing: 'writing', command }))
  const byId = new Map(written.map((one) => [one.entry.id, one]))
  const before = new Set(state.held.map(({ entry }) => entry.id))
  return {
    state: {
      ...state,
      held: [
        ...state.held.map((one) => byId.get(one.entry.id) ?? one),
        ...written.filter(({ entry }) => !before.has(entry.id)),
      ],
      lastCommand: command,
    },
    commands: [{ kind: 'write', command, kept: written.map(({ entry, problem }) => ({ entry, problem })) }],
  }
}

function remove({ state, commands }: OutboxStep, ids: readonly string[]): OutboxStep {
  if (ids.length === 0) return { state, commands }
  const command = state.lastCommand + 1
  const leaving = Object.fromEntries(ids.map((id) => [id, { command, failed: false }]))
  return {
    state: { ...state, leaving: { ...state.leaving, ...leaving }, lastCommand: command },
    commands: [...commands, { kind: 'remove', command, ids }],
  }
}

/** Tries anew what the device's store couldn't do. */
function catchUp(state: OutboxState): OutboxStep {
  const unremoved = Object.entries(state.leaving).flatMap(([id, { failed }]) => (failed ? id : []))
  return remove(
    write(
      state,
      state.held.filter(({ writing }) => writing === 'failed'),
    ),
    unremoved,
  )
}

/** Of an entry that was written anew since, an older command says nothing. */
function withWriting(state: OutboxState, command: number, writing: Writing): OutboxState {
  return { ...state, held: state.held.map((one) => (one.command === command ? { ...one, writing } : one)) }
}

function leavingBut({ leaving }: OutboxState, command: number): OutboxState['leaving'] {
  return Object.fromEntries(Object.entries(leaving).filter(([, one]) => one.command !== command))
}

function pauseOf(state: OutboxState, { now }: OutsideWorld): number | null {
  const storeFailing =
    state.held.some(({ writing }) => writing === 'failed') ||
    Object.values(state.leaving).some(({ failed }) => failed)
  const waits =
    state.sending.length === 0 && nextToSend(state).length > 0 ? waitBefore(state.connection, now) : null
  const pauses = [...(storeFailing ? [storePause] : []), ...(waits === null ? [] : [waits])]
  return pauses.length === 0 ? null : Math.min(...pauses)
}
