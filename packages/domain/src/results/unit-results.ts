import type { CountedYear, Meaning } from '../indicator/index.ts'
import { favourOf, sectionStandings } from '../indicator/index.ts'
import type { Answer, Continuity, Edition, ItemKey, Section } from '../questionnaire/index.ts'
import { branchesOf, continuityBetween } from '../questionnaire/index.ts'
import type { ItemOutcome } from '../report/index.ts'
import { answerChange, givenIn } from './answer-change.ts'
import type { OwnOutcome } from './answer-change.ts'
import type { GroupAnswers, GroupYear } from './answers-of-group.ts'
import { groupYear, putItems } from './answers-of-group.ts'
import type { AnswerShare } from './section-shares.ts'
import { comparableSections, shareOfUnit, sharesOfGroup } from './section-shares.ts'

/** The groups that a unit is put beside. */
export type ComparedGroup = 'faculty' | 'institution'

/** One year of what a unit is put beside; what isn't there or may not be shown is null. */
export interface ResultYear {
  readonly edition: Edition
  /** What the unit handed in. */
  readonly own: readonly ItemOutcome[] | null
  readonly faculty: CountedYear | null
  readonly institution: CountedYear | null
}

/** This year and the year before, of something. */
export interface TwoYears<Value> {
  readonly now: Value
  readonly before: Value
}

/** An item: the unit's own answers, and those of the groups. */
export interface ItemResult {
  readonly item: ItemKey
  readonly own: TwoYears<OwnOutcome>
  readonly continuity: Continuity
  readonly change: Meaning
  readonly faculty: TwoYears<GroupAnswers | null>
  readonly institution: TwoYears<GroupAnswers | null>
}

/** A section: how much is in order, of the unit's own answers and of those of the groups. */
export interface SectionResult {
  readonly section: Section['key']
  /** Whether the two years ask the same, so that their shares can be compared. */
  readonly comparable: boolean
  readonly own: TwoYears<AnswerShare | null>
  readonly faculty: TwoYears<AnswerShare | null>
  readonly institution: TwoYears<AnswerShare | null>
}

/** Something that the unit answered unfavourably. */
export interface LackedItem {
  readonly item: ItemKey
  readonly answer: Answer
  /** How many of the units that handed in have it in order; null where nobody has been counted. */
  readonly inOrderElsewhere: AnswerShare | null
  /** It was answered unfavourably the year before too, and the question was the same. */
  readonly alsoBefore: boolean
}

/** A unit's results of a year beside its faculty, the institution and the year before. */
export interface UnitResults {
  readonly sections: readonly SectionResult[]
  /** In printed order. */
  readonly items: readonly ItemResult[]
  /** What most others have in order comes first. */
  readonly lacked: readonly LackedItem[]
}

/** Puts a unit's results together. `before` is the year before, null where there is none. */
export function unitResults(now: ResultYear, before: ResultYear | null): UnitResults {
  const items = itemResults(now, before)
  return {
    sections: sectionResults(now, before),
    items,
    lacked: lackedItems(now.edition, items),
  }
}

function itemResults(now: ResultYear, before: ResultYear | null): readonly ItemResult[] {
  const continuity = before
    ? continuityBetween({ older: before.edition, newer: now.edition })
    : ({} as Readonly<Record<ItemKey, Continuity>>)
  const [findNow, findBefore] = [finderOf(now), finderOf(before)]
  return putItems(now.edition).map((item) => {
    const [present, past] = [findNow(item.key), findBefore(item.key)]
    const own = { now: present.own, before: past.own }
    const same = continuity[item.key] ?? 'new'
    return {
      item: item.key,
      own,
      continuity: same,
      change: answerChange(item, own, same),
      faculty: { now: present.faculty, before: past.faculty },
      institution: { now: present.institution, before: past.institution },
    }
  })
}

function finderOf(year: ResultYear | null) {
  const own = new Map(year?.own?.map(({ item, shown, answer }) => [item, { shown, answer }]))
  const faculty = byItem(year?.faculty)
  const institution = byItem(year?.institution)
  return (item: ItemKey) => ({
    own: own.get(item) ?? null,
    faculty: faculty.get(item) ?? null,
    institution: institution.get(item) ?? null,
  })
}

function byItem(counted: CountedYear | null | undefined): ReadonlyMap<ItemKey, GroupAnswers> {
  return new Map(counted ? groupYear(counted).items.map((answers) => [answers.item, answers]) : [])
}

function sectionResults(now: ResultYear, before: ResultYear | null): readonly SectionResult[] {
  const comparable = before
    ? comparableSections({ older: before.edition, newer: now.edition })
    : new Set<Section['key']>()
  const [findNow, findBefore] = [sharesOf(now), sharesOf(before)]
  return now.edition.sections
    .filter(({ questions }) => putItems(now.edition).some(({ question }) => questions.includes(question.key)))
    .map(({ key }) => {
      const [present, past] = [findNow(key), findBefore(key)]
      return {
        section: key,
        comparable: comparable.has(key),
        own: { now: present.own, before: past.own },
        faculty: { now: present.faculty, before: past.faculty },
        institution: { now: present.institution, before: past.institution },
      }
    })
}

function sharesOf(year: ResultYear | null) {
  const own = new Map(
    year?.own
      ? sectionStandings(year.edition, year.own).map((standing) => [standing.section, shareOfUnit(standing)])
      : [],
  )
  const faculty = sharesBySection(year?.faculty)
  const institution = sharesBySection(year?.institution)
  return (section: Section['key']) => ({
    own: own.get(section) ?? null,
    faculty: faculty.get(section) ?? null,
    institution: institution.get(section) ?? null,
  })
}

function sharesBySection(counted: CountedYear | null | undefined): ReadonlyMap<Section['key'], AnswerShare> {
  if (!counted) return new Map()
  const shares = sharesOfGroup(counted.edition, groupYear(counted) satisfies GroupYear)
  return new Map(shares.map(({ section, favourable, judged }) => [section, { favourable, judged }]))
}

function lackedItems(edition: Edition, items: readonly ItemResult[]): readonly LackedItem[] {
  const { byKey } = branchesOf(edition)
  const lacked = items.flatMap(({ item: key, own, continuity, institution }): readonly LackedItem[] => {
    const item = byKey.get(key)
    const answer = givenIn(own.now)
    if (!item || answer === null || favourOf(item, answer) !== 'unfavourable') return []
    const past = givenIn(own.before)
    return [
      {
        item: key,
        answer,
        inOrderElsewhere: institution.now && judgedIn(item, institution.now),
        alsoBefore: continuity === 'same' && past !== null && favourOf(item, past) === 'unfavourable',
      },
    ]
  })
  return lacked.toSorted((one, other) => byShare(other.inOrderElsewhere, one.inOrderElsewhere))
}

/** The favourable answers of a group to an item, of those that are favourable or not. */
export function judgedIn(
  item: Parameters<typeof favourOf>[0] & { readonly options: readonly Answer[] },
  { counts }: Pick<GroupAnswers, 'counts'>,
): AnswerShare {
  const countOf = (favour: ReturnType<typeof favourOf>) =>
    item.options
      .filter((answer) => favourOf(item, answer) === favour)
      .reduce((sum, answer) => sum + (counts[answer] ?? 0), 0)
  const favourable = countOf('favourable')
  return { favourable, judged: favourable + countOf('unfavourable') }
}

/** The smaller share first, and none before all; compared as counts. */
function byShare(one: AnswerShare | null, other: AnswerShare | null): number {
  const [left, right] = [one ?? nothing, other ?? nothing]
  if (left.judged === 0 || right.judged === 0) return Math.sign(left.judged) - Math.sign(right.judged)
  return left.favourable * right.judged - right.favourable * left.judged
}

const nothing: AnswerShare = { favourable: 0, judged: 0 }
