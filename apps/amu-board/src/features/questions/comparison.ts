import type { Favour, QuestionTable } from '@hms/domain/indicator'
import type { Answer, Continuity, Edition, Item, ItemKey, Question } from '@hms/domain/questionnaire'
import { answerScales, itemsOfQuestion } from '@hms/domain/questionnaire'

/** One question or row in the chosen year, beside the year it is compared with. */
export interface ItemComparison {
  readonly item: Item
  /** Null where the year has no table for it, such as a derived question. */
  readonly chosen: QuestionTable | null
  /** Null without a year to compare with, or where it was not put then. */
  readonly earlier: QuestionTable | null
  /** Null without a year to compare with. */
  readonly continuity: Continuity | null
  /** The answers of both years, in the order of the scale. */
  readonly answers: readonly Answer[]
}

/** One question of the chosen year with its items. */
export interface QuestionComparison {
  readonly question: Question
  readonly items: readonly ItemComparison[]
}

/** One section of the chosen year's edition. */
export interface SectionComparison {
  readonly key: string
  readonly questions: readonly QuestionComparison[]
}

/** The year that stands beside the chosen one. */
export interface ComparedYear {
  readonly tables: readonly QuestionTable[]
  /** How each item of the chosen year's edition relates to that year's. */
  readonly continuity: Readonly<Record<ItemKey, Continuity>>
}

/** Every question of the edition with the tables of the chosen year and, where given, of another. */
export function compareQuestions(
  edition: Edition,
  tables: readonly QuestionTable[],
  other: ComparedYear | null,
): readonly SectionComparison[] {
  const chosenTables = tablesByItem(tables)
  const otherTables = tablesByItem(other?.tables ?? [])
  const byKey = new Map(edition.questions.map((question) => [question.key, question]))

  const compareItem = (item: Item): ItemComparison => {
    const chosen = chosenTables.get(item.key) ?? null
    const earlier = otherTables.get(item.key) ?? null
    return {
      item,
      chosen,
      earlier,
      continuity: other ? (other.continuity[item.key] ?? null) : null,
      answers: answersOf(item, [chosen, earlier]),
    }
  }

  return edition.sections.map(({ key, questions }) => ({
    key,
    questions: questions
      .flatMap((questionKey) => byKey.get(questionKey) ?? [])
      .map((question) => ({ question, items: itemsOfQuestion(question).map(compareItem) })),
  }))
}

/** How many gave an answer in a table; null where it has no such answer. */
export function countOf(table: QuestionTable | null, answer: Answer): QuestionTable['counts'][number] | null {
  return table?.counts.find((count) => count.answer === answer) ?? null
}

/** The questions that a search or a section leaves; sections that become empty are left out. */
export function filterSections(
  sections: readonly SectionComparison[],
  filter: { readonly section?: string | undefined; readonly matches: (question: Question) => boolean },
): readonly SectionComparison[] {
  return sections
    .filter(({ key }) => !filter.section || key === filter.section)
    .map(({ key, questions }) => ({
      key,
      questions: questions.filter(({ question }) => filter.matches(question)),
    }))
    .filter(({ questions }) => questions.length > 0)
}

/** Where a part of a bar lies: to the left or right of the middle, or aside, as "don't know" does. */
export type Side = 'left' | 'right' | 'aside'

/** Left are unfavourable answers, right favourable; of a neutral yes and no, no is left. The rest stands aside. */
export function sideOf(favour: Favour, answer: Answer): Side {
  if (favour === 'unfavourable') return 'left'
  if (favour === 'favourable') return 'right'
  if (answer === 'no') return 'left'
  return answer === 'yes' ? 'right' : 'aside'
}

function tablesByItem(tables: readonly QuestionTable[]): ReadonlyMap<ItemKey, QuestionTable> {
  return new Map(
    tables.map((table) => [table.row ? `${table.question}.${table.row}` : table.question, table]),
  )
}

function answersOf(item: Item, tables: readonly (QuestionTable | null)[]): readonly Answer[] {
  const given = new Set(tables.flatMap((table) => table?.counts.map(({ answer }) => answer) ?? []))
  const inOrder = new Set<Answer>([...item.options, ...Object.values(answerScales).flat()])
  return [...inOrder].filter((answer) => given.has(answer))
}
