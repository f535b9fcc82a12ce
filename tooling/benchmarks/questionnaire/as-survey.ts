import type { Edition, Item, ItemKey, Question } from '@hms/domain/questionnaire'
import { itemsOfQuestion } from '@hms/domain/questionnaire'

/**
 * The same questionnaire in the JSON of survey-core: a page a section, a radio group a question, a matrix where there are rows;
 * everything required, branches as `visibleIf`. Derived questions are not put, and left out.
 */
export function asSurvey(edition: Edition): object {
  const byKey = new Map(edition.questions.map((question) => [question.key, question]))
  return {
    pages: edition.sections.map((section) => ({
      name: section.key,
      title: section.title.nb,
      elements: section.questions
        .map((key) => byKey.get(key))
        .filter((question) => question !== undefined && !question.derivedFrom)
        .map((question) => asElement(question as Question)),
    })),
  }
}

function asElement(question: Question): object {
  const { key, text, shownWhen, rows } = question
  const common = {
    name: key,
    title: text.nb,
    isRequired: true,
    ...(shownWhen ? { visibleIf: `{${shownWhen.question}} = '${shownWhen.is}'` } : {}),
  }
  const options = itemsOfQuestion(question)[0]?.options ?? []
  if (!rows) return { ...common, type: 'radiogroup', choices: options }
  return {
    ...common,
    type: 'matrix',
    columns: options,
    rows: rows.map((row) => ({ value: row.key, text: row.text.nb })),
    eachRowRequired: true,
  }
}

/** How an item is called there: the question's name, and the row's within it. */
export function surveyName(item: Item): { readonly question: string; readonly row: string | null } {
  return { question: item.question.key, row: item.row?.key ?? null }
}

/** The key of an item by its name there. */
export function itemKeyOf(question: string, row: string | null): ItemKey {
  return row === null ? question : `${question}.${row}`
}
