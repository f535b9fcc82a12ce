import type { Meaning, SectionStanding } from '../indicator/index.ts'
import { favourOf, meaningOf, sectionStandings } from '../indicator/index.ts'
import type { Share } from '../quantity/index.ts'
import { changeInPercentagePoints, roundToOneDecimal } from '../quantity/index.ts'
import type { Continuity, Edition, Item, ItemKey } from '../questionnaire/index.ts'
import { continuityBetween } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'
import type { OwnOutcome } from './answer-change.ts'
import { answerChange, givenIn } from './answer-change.ts'
import { putItems } from './answers-of-group.ts'

/** What one unit handed in this year and the year before; null where it did not. */
export interface ReportsOfUnit<U> {
  readonly unit: U
  readonly now: readonly ItemOutcome[] | null
  readonly before: readonly ItemOutcome[] | null
}

/** The editions of this year and of the year before, if there was one. */
export interface EditionsOfYears {
  readonly now: Edition
  readonly before: Edition | null
}

/** How a unit stands, and which of its answers became better or worse. */
export interface UnitStanding<U> {
  readonly unit: U
  readonly submitted: boolean
  /** One for each section; none of a unit that hasn't handed in. */
  readonly sections: readonly SectionStanding[]
  readonly better: readonly ItemKey[]
  readonly worse: readonly ItemKey[]
}

/** What units lack: an item with those that answered it unfavourably. */
export interface LackedByUnits<U> {
  readonly item: ItemKey
  readonly units: readonly U[]
  /** Of those that were shown it. */
  readonly share: Share
  /** Null where nobody was shown it the year before. */
  readonly before: Share | null
  readonly continuity: Continuity
  /** In percentage points; null where the question was another, or there is nothing to compare with. */
  readonly changePoints: number | null
  readonly meaning: Meaning
}

/** The results of a faculty's units, as one page. */
export interface FacultyResults<U> {
  readonly units: readonly UnitStanding<U>[]
  /** What most units lack first; what as many lack, in printed order. Without what nobody lacks. */
  readonly lacked: readonly LackedByUnits<U>[]
}

/** Puts the results of a faculty's units together, the units in the order given. */
export function facultyResults<U>(
  editions: EditionsOfYears,
  reports: readonly ReportsOfUnit<U>[],
): FacultyResults<U> {
  const asked = askedOf(editions)
  const found = reports.map(({ unit, now, before }) => ({
    unit,
    report: now,
    now: finderIn(now),
    before: finderIn(before),
  }))
  return {
    units: found.map(({ unit, report, now, before }) => {
      const changed = (meaning: Meaning) =>
        asked
          .filter(({ item, continuity }) => {
            const outcomes = { now: now(item.key), before: before(item.key) }
            return answerChange(item, outcomes, continuity) === meaning
          })
          .map(({ item }) => item.key)
      return {
        unit,
        submitted: report !== null,
        sections: report ? sectionStandings(editions.now, report) : [],
        better: changed('better'),
        worse: changed('worse'),
      }
    }),
    lacked: asked
      .map(({ item, continuity }) => lackedBy(item, continuity, found))
      .filter(({ units }) => units.length > 0)
      .toSorted((one, other) => other.units.length - one.units.length),
  }
}

interface Asked {
  readonly item: Item
  readonly continuity: Continuity
}

function askedOf({ now, before }: EditionsOfYears): readonly Asked[] {
  const continuity = before ? continuityBetween({ older: before, newer: now }) : {}
  return putItems(now).map((item) => ({ item, continuity: continuity[item.key] ?? 'new' }))
}

type Finder = (item: ItemKey) => OwnOutcome

function finderIn(outcomes: readonly ItemOutcome[] | null): Finder {
  const found = new Map(outcomes?.map((outcome) => [outcome.item, outcome]))
  return (item) => found.get(item) ?? null
}

interface UnitFound<U> {
  readonly unit: U
  readonly now: Finder
  readonly before: Finder
}

function lackedBy<U>(item: Item, continuity: Continuity, units: readonly UnitFound<U>[]): LackedByUnits<U> {
  const shownTo = (year: 'now' | 'before') => units.filter((unit) => unit[year](item.key)?.shown)
  const lacking = (year: 'now' | 'before') =>
    shownTo(year).filter((unit) => {
      const answer = givenIn(unit[year](item.key))
      return answer !== null && favourOf(item, answer) === 'unfavourable'
    })
  const shareIn = (year: 'now' | 'before'): Share => ({
    numerator: lacking(year).length,
    denominator: shownTo(year).length,
    base: 'applicableUnits',
  })
  const share = shareIn('now')
  const past = shareIn('before')
  const change = continuity === 'same' ? changeInPercentagePoints(past, share) : null
  return {
    item: item.key,
    units: lacking('now').map(({ unit }) => unit),
    share,
    before: past.denominator === 0 ? null : past,
    continuity,
    changePoints: change === null ? null : roundToOneDecimal(change),
    meaning: meaningOf(change, 'lowerIsBetter', continuity),
  }
}
