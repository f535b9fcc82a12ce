import { oneOf, optional, textIn, yearIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** The ways in which the questions can be shown; both when none is chosen. */
export const questionViews = ['table', 'chart'] as const

/** What the questions screen keeps in its address. */
export interface QuestionsSearch {
  /** The year beside the chosen one; the nearest earlier when left out, none when `none`. */
  compare?: number | 'none' | undefined
  section?: string | undefined
  q?: string | undefined
  view?: (typeof questionViews)[number] | undefined
}

/** Reads the questions screen's part of an address. */
export function questionsSearch(raw: RawSearch): QuestionsSearch {
  return {
    ...optional('compare', raw.compare === 'none' ? ('none' as const) : yearIn(raw.compare)),
    ...optional('section', textIn(raw.section)),
    ...optional('q', textIn(raw.q)),
    ...optional('view', oneOf(questionViews, raw.view)),
  }
}
