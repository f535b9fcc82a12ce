import { itemsOfQuestion } from '@hms/domain/questionnaire'
import type { Edition, Item, ItemKey, Question, Section } from '@hms/domain/questionnaire'
import { AnswerSheet, progressOf, sectionProgressOf } from '@hms/domain/report'
import type { Answers, Progress, SectionProgress } from '@hms/domain/report'
import type { OpenReport } from '../../app/api.ts'
import type { PendingAnswer } from './saving/pending-answer.ts'

/** A report as it stands on the screen: what the server has, with what the person has answered since on top. */
export interface ReportView {
  readonly report: OpenReport
  readonly answers: Answers
  readonly progress: Progress
  readonly sections: readonly SectionView[]
}

/** A section with what it shows just now. */
export interface SectionView {
  readonly section: Section
  readonly progress: SectionProgress
  /** Those that are shown, and those whose answer follows from something else. */
  readonly questions: readonly QuestionView[]
}

/** A question that is on the screen. */
export interface QuestionView {
  readonly question: Question
  /** The question itself, or its rows. Empty of a question that is not asked. */
  readonly items: readonly Item[]
  /** The question whose answer opened this one; null of one that is always asked. */
  readonly openedBy: Question | null
}

/** Puts the answers that wait to be saved on top of those of the server. */
export function answersWithPending(
  saved: OpenReport['answers'],
  pending: readonly Pick<PendingAnswer, 'item' | 'value'>[],
): Answers {
  const answers: Record<ItemKey, Answers[ItemKey]> = {}
  for (const [item, answer] of Object.entries(saved)) answers[item] = answer.value
  for (const { item, value } of pending) {
    if (value === null) delete answers[item]
    else answers[item] = value
  }
  return answers as Answers
}

/** Works out what the screens show of a report. `pending` are the answers to this report that wait to be saved. */
export function viewOf(
  report: OpenReport,
  pending: readonly Pick<PendingAnswer, 'item' | 'value'>[],
): ReportView {
  const { edition } = report
  const answers = answersWithPending(report.answers, pending)
  const sheet = new AnswerSheet(edition, answers)
  const progressBySection = new Map(sectionProgressOf(edition, answers).map((each) => [each.section, each]))
  return {
    report,
    answers,
    progress: progressOf(edition, answers),
    sections: edition.sections.flatMap((section) => {
      const progress = progressBySection.get(section.key)
      return progress ? [{ section, progress, questions: questionsOf(edition, section, sheet) }] : []
    }),
  }
}

/** The section in which an item is asked; null when no section of the report has it. */
export function sectionOfItem(view: ReportView, item: ItemKey): SectionView | null {
  const key = item.split('.', 1)[0]
  return view.sections.find(({ section }) => section.questions.some((question) => question === key)) ?? null
}

/** The id that an item has in its page, for links that lead to it. */
export function anchorOf(item: ItemKey): string {
  return item.replace('.', '-')
}

function questionsOf(edition: Edition, section: Section, sheet: AnswerSheet): readonly QuestionView[] {
  const byKey = new Map(edition.questions.map((question) => [question.key, question]))
  return section.questions.flatMap((key) => {
    const question = byKey.get(key)
    if (!question) return []
    const items = itemsOfQuestion(question).filter((item) => sheet.isShown(item.key))
    if (items.length === 0 && !question.derivedFrom) return []
    return [{ question, items, openedBy: byKey.get(question.shownWhen?.question ?? '') ?? null }]
  })
}
