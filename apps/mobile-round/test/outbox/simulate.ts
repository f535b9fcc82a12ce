import type { OutboxEntry } from '../../src/outbox/machine/outbox-entry.ts'
import { photoId } from '../../src/outbox/machine/outbox-entry.ts'
import type { Act, DeliveryFault } from './random-course.ts'
import { SimulatedServer } from './simulated-server.ts'
import { SimulatedTablet } from './simulated-tablet.ts'

/** What happened in one course, in numbers. */
export interface CourseCounts {
  readonly made: number
  readonly delivered: number
  readonly letGo: number
  /** Made, and gone with a crash before the device had written it down: nobody was told that it was saved. */
  readonly neverWritten: number
  readonly deliveries: number
  readonly crashes: number
  readonly faults: Readonly<Record<DeliveryFault, number>>
}

const persons = ['one', 'other'] as const

/**
 * Lets a course happen to a tablet and watches. After each act, whatever was made is on the server, or was let go by a
 * person, or is on the device; what was shown as saved survives every crash; nothing leaves the store before the server
 * has it or a person has decided; nothing has an effect twice, or goes out in another's name. In the end all faults are
 * over, and everything is delivered within a bounded number of deliveries.
 *
 * @throws {Error} that says what was found otherwise
 */
export function runCourse(acts: readonly Act[]): CourseCounts {
  const course = new Course()
  for (const act of acts) {
    course.perform(act)
    course.check()
  }
  course.finish()
  return course.counts()
}

class Course {
  readonly #server = new SimulatedServer()
  readonly #made = new Map<string, OutboxEntry>()
  /** What a person let go, and nobody has made anew since. */
  readonly #letGo = new Set<string>()
  readonly #everLetGo = new Set<string>()
  readonly #lost = new Set<string>()
  readonly #faults: Record<string, number> = {}
  #signedIn: (typeof persons)[number] = 'one'
  #number = 0
  #crashes = 0
  readonly #tablet = new SimulatedTablet(
    () => (this.#number % 7) / 7,
    (id) => {
      if (!this.#server.stored.has(id) && !this.#everLetGo.has(id))
        throw new Error(`${id} left the store too early`)
    },
  )

  constructor() {
    this.#tablet.happen({ kind: 'signedIn', person: this.#signedIn })
  }

  perform(act: Act): void {
    const tablet = this.#tablet
    switch (act.do) {
      case 'make':
        return this.#make(act)
      case 'deliver':
        return this.#deliver(act.fault)
      case 'store':
        tablet.workStore(act.works)
        return
      case 'crash':
        return this.#crash(act)
      case 'signIn':
        this.#signedIn = persons[act.person] ?? 'one'
        return tablet.happen({ kind: 'signedIn', person: this.#signedIn })
      case 'wakeUp':
        return tablet.happen({ kind: 'wokenUp' })
      case 'time':
        return tablet.passTime(act.milliseconds)
      case 'decide':
        return this.#decide(act)
      case 'dislike':
        return this.#server.dislike(act.every)
    }
  }

  /** What must hold at every moment. */
  check(): void {
    const { state, disk, storeQueue } = this.#tablet
    const held = new Map(state.held.map((one) => [one.entry.id, one]))
    for (const [id, entry] of this.#made) {
      if (this.#lost.has(id) || this.#letGo.has(id) || this.#server.stored.has(id)) continue
      if (!held.has(id)) throw new Error(`${id} is lost`)
      if (held.get(id)?.writing === 'written' && !disk.has(id))
        throw new Error(`${id} was shown as saved and isn't`)
      if (entry.person !== held.get(id)?.entry.person) throw new Error(`${id} has become another's`)
    }
    for (const [id, times] of this.#server.effects)
      if (times !== 1) throw new Error(`${id} had ${times} effects`)
    if (held.size !== state.held.length) throw new Error('An entry is held twice')
    for (const [id, { command, failed }] of Object.entries(state.leaving)) {
      const asked = storeQueue.some((one) => one.kind === 'remove' && one.command === command)
      if (!failed && !asked) throw new Error(`Nobody takes ${id} out`)
    }
  }

  /** The faults are over: all that can be delivered is, soon, and nothing else is left on the device. */
  finish(): void {
    const tablet = this.#tablet
    const before = tablet.deliveries
    const enough = 6 * this.#made.size + 20
    for (const person of persons) {
      this.perform({ do: 'signIn', person: persons.indexOf(person) })
      for (let quiet = 0; quiet < 3; quiet += 1) {
        while (tablet.sending || tablet.storeQueue.length > 0) {
          if (tablet.deliveries - before > enough) throw new Error('It doesn’t come to an end')
          this.perform({ do: 'deliver', fault: 'none' })
          this.perform({ do: 'store', works: true })
          this.check()
        }
        this.perform({ do: 'time', milliseconds: 40_000 })
        for (const { entry, problem } of tablet.state.held)
          if (problem !== null) tablet.happen({ kind: 'sendAgain', id: entry.id })
        this.check()
      }
    }
    const left = [...this.#made.keys()].filter(
      (id) => !this.#server.stored.has(id) && !this.#letGo.has(id) && !this.#lost.has(id),
    )
    if (left.length > 0) throw new Error(`Never delivered: ${left.join(', ')}`)
    const { state, disk } = tablet
    if (state.held.length + disk.size + Object.keys(state.leaving).length > 0)
      throw new Error(`Delivered, and still on the device: ${[...disk.keys()].join(', ')}`)
  }

  counts(): CourseCounts {
    return {
      made: this.#made.size,
      delivered: this.#server.stored.size,
      letGo: this.#letGo.size,
      neverWritten: this.#lost.size,
      deliveries: this.#tablet.deliveries,
      crashes: this.#crashes,
      faults: this.#faults as CourseCounts['faults'],
    }
  }

  #make({ what, pick }: Extract<Act, { do: 'make' }>): void {
    this.#number += 1
    const common = { person: this.#signedIn, round: (pick % 2) + 1 }
    const stamp = { wall: this.#tablet.now, counter: 0, writer: 'tablet' }
    const hash = String(pick).repeat(64)
    const entry: OutboxEntry =
      what === 'result'
        ? {
            kind: 'result',
            id: `r${this.#number}`,
            ...common,
            key: '1/office.order/grade',
            value: 'ok',
            stamp,
          }
        : {
            kind: 'photo',
            id: `${photoId(common.round, hash)}-${common.person}`,
            ...common,
            hash,
            facts: { type: 'image/jpeg', bytes: 1, width: 1, height: 1 },
          }
    this.#made.set(entry.id, entry)
    this.#letGo.delete(entry.id)
    this.#lost.delete(entry.id)
    this.#tablet.happen({ kind: 'made', entry })
  }

  #deliver(fault: DeliveryFault): void {
    const { sending } = this.#tablet
    if (!sending) return
    this.#faults[fault] = (this.#faults[fault] ?? 0) + 1
    const ofOthers = sending.some(({ person }) => person !== this.#signedIn)
    // Somebody else has signed in meanwhile: the server sees it.
    this.#tablet.endDelivery(this.#server.receive(sending, ofOthers ? 'signedOut' : fault))
  }

  #crash({ storeDone, lateRead }: Extract<Act, { do: 'crash' }>): void {
    this.#crashes += 1
    const tablet = this.#tablet
    tablet.crash(storeDone)
    for (const id of this.#made.keys()) {
      if (!tablet.disk.has(id) && !this.#server.stored.has(id)) this.#lost.add(id)
    }
    const load = () => tablet.happen({ kind: 'loaded', kept: [...tablet.disk.values()] })
    if (lateRead) tablet.happen({ kind: 'signedIn', person: this.#signedIn })
    load()
    tablet.happen({ kind: 'signedIn', person: this.#signedIn })
  }

  #decide({ how, pick }: Extract<Act, { do: 'decide' }>): void {
    const waiting = this.#tablet.state.held.filter(({ problem }) => problem !== null)
    const chosen = waiting[pick % waiting.length]
    if (!chosen) return
    if (how === 'letGo') {
      this.#letGo.add(chosen.entry.id)
      this.#everLetGo.add(chosen.entry.id)
    }
    this.#tablet.happen({ kind: how, id: chosen.entry.id })
  }
}
