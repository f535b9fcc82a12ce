import type { Answer, Edition, Item, ItemKey } from '@hms/domain/questionnaire'
import { itemsOf } from '@hms/domain/questionnaire'
import { findEdition } from '@hms/domain/questionnaire/editions'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { patternOf, wholePatternOf, wordsIn } from './texts.ts'

const t = wordsIn('nb')

/** The edition that the demo's open campaign is run with. */
export const edition: Edition = editionNamed('2026')

const items = new Map(itemsOf(edition).map((item) => [item.key, item]))

/** An item of the edition. Throws when the edition has none of this name. */
export function itemOf(key: ItemKey): Item {
  const item = items.get(key)
  if (!item) throw new Error(`Edition ${edition.id} has no item ${key}`)
  return item
}

/** A question on its page, found as a screen reader finds it: a group named by its number and text. */
export function questionOn(page: Page, key: ItemKey): Locator {
  const { number } = itemOf(key).question
  const name = new RegExp(`^${t('unit-report:question.numberPrefix')}\\s+${number}(?![0-9a-z])`)
  return page.getByRole('group', { name })
}

/** The radio buttons of an item: those of its question, or of its row in a matrix. */
export function choicesOn(page: Page, key: ItemKey): Locator {
  const { row } = itemOf(key)
  const question = questionOn(page, key)
  return row ? question.getByRole('radiogroup', { name: wholePatternOf(row.text.nb) }) : question
}

/** One of the possible answers of an item. */
export function choiceOn(page: Page, key: ItemKey, answer: Answer): Locator {
  return choicesOn(page, key).getByRole('radio', { name: t(`common:answers.${answer}`), exact: true })
}

/** Answers, and waits until the page says that the answer is saved. Nothing happens where it is the answer already. */
export async function answerOn(page: Page, key: ItemKey, answer: Answer): Promise<void> {
  const choice = choiceOn(page, key, answer)
  if (await choice.isChecked()) return
  await choice.check()
  await expect(savedNoteOn(page, key), `${key} is saved`).toBeVisible()
}

/** What the page says of an answer that the server has confirmed: "Lagret 14.02". */
export function savedNoteOn(page: Page, key: ItemKey): Locator {
  return choicesOn(page, key).getByText(patternOf(t('common:saving.savedAt', { time: '{{time}}' })))
}

/** Goes to the page of the section that a question stands in. */
export async function goToSectionOf(page: Page, report: string, key: ItemKey): Promise<void> {
  const { question } = itemOf(key)
  const section = edition.sections.find(({ questions }) => questions.includes(question.key))
  if (!section) throw new Error(`${question.key} stands in no section`)
  await page.goto(`${report}/del/${section.key}`)
  await expect(page.getByRole('heading', { level: 1, name: section.title.nb })).toBeVisible()
}

/** The address of a unit's report of this year. */
export function reportAddress(unitCode: string, year = new Date().getFullYear()): string {
  return `/enhet/rapport/${year}/${unitCode}`
}

function editionNamed(id: string): Edition {
  const found = findEdition(id)
  if (!found) throw new Error(`There is no edition ${id}`)
  return found
}
