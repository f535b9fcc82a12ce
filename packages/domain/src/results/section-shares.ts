import type { SectionStanding } from '../indicator/index.ts'
import { favourOf } from '../indicator/index.ts'
import type { Edition, EditionPair, Section } from '../questionnaire/index.ts'
import { branchesOf, continuityBetween } from '../questionnaire/index.ts'
import type { GroupYear } from './answers-of-group.ts'
import { putItems } from './answers-of-group.ts'

/**
 * How much is in order, counted in answers: the favourable ones of those that are favourable or not. Neutral
 * questions, "don't know", "not applicable" and blanks are in neither. Added as counts, of one unit or of many.
 */
export interface AnswerShare {
  readonly favourable: number
  /** Favourable and unfavourable. */
  readonly judged: number
}

/** The answers of one unit in a section. */
export function shareOfUnit({
  favourable,
  unfavourable,
}: Pick<SectionStanding, 'favourable' | 'unfavourable'>): AnswerShare {
  return { favourable, judged: favourable + unfavourable }
}

/** The answers of a group in each section, in the order of the edition. */
export function sharesOfGroup(
  edition: Edition,
  { items }: Pick<GroupYear, 'items'>,
): readonly (AnswerShare & { readonly section: Section['key'] })[] {
  const { byKey } = branchesOf(edition)
  return edition.sections.map(({ key: section, questions }) => {
    const share = { favourable: 0, judged: 0 }
    for (const { item: key, counts } of items) {
      const item = byKey.get(key)
      if (!item || !questions.includes(item.question.key)) continue
      for (const answer of item.options) {
        const favour = favourOf(item, answer)
        if (favour === 'other') continue
        share.judged += counts[answer] ?? 0
        if (favour === 'favourable') share.favourable += counts[answer] ?? 0
      }
    }
    return { section, ...share }
  })
}

/** The sections that ask the same in both editions, item by item: only their shares can be compared. */
export function comparableSections(editions: EditionPair): ReadonlySet<Section['key']> {
  const continuity = continuityBetween(editions)
  const itemsOfSection = (edition: Edition, { questions }: Section) =>
    putItems(edition)
      .filter(({ question }) => questions.includes(question.key))
      .map(({ key }) => key)
  const before = new Map(
    editions.older.sections.map((section) => [section.key, itemsOfSection(editions.older, section)]),
  )
  return new Set(
    editions.newer.sections
      .filter((section) => {
        const now = itemsOfSection(editions.newer, section)
        const then = new Set(before.get(section.key))
        return (
          now.length > 0 &&
          now.length === then.size &&
          now.every((item) => then.has(item) && continuity[item] === 'same')
        )
      })
      .map(({ key }) => key),
  )
}
