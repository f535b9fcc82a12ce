import { indicatorById } from '@hms/domain/indicator'
import type { Indicator } from '@hms/domain/indicator'
import type { Answer } from '@hms/domain/questionnaire'
import { itemName } from './item-name.ts'
import type { Translate } from './texts.ts'

/** An indicator in words: what it is about, and which answers it counts. */
export interface IndicatorWords {
  /** E.g. "Egne HMS-mål". */
  readonly name: string
  /** E.g. "Nei eller ikke besvart". */
  readonly counted: string
}

/** The words for an indicator; its id where it is not in the catalogue. */
export function indicatorWords(t: Translate, id: string): IndicatorWords {
  const indicator = indicatorById(id)
  if (!indicator) return { name: id, counted: '' }
  if (indicator.item === null)
    return { name: t('indicators.responseRate'), counted: t('indicators.responseRateCounted') }
  return { name: itemName(t, indicator.item, indicator.item), counted: countedWords(t, indicator) }
}

/** The answers that an indicator counts, e.g. "I stor grad eller I svært stor grad". */
function countedWords(t: Translate, { answers }: Pick<Indicator, 'answers'>): string {
  return answers
    .map((answer) => (answer === 'unanswered' ? t('indicators.unanswered') : answerWord(t, answer)))
    .map((word, index) => (index === 0 ? word : lowerFirst(word)))
    .join(` ${t('indicators.or')} `)
}

/** A word within a sentence: "Ikke besvart" becomes "ikke besvart". */
export function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1)
}

/** An answer as it is printed. */
export function answerWord(t: Translate, answer: Answer): string {
  return t(`common:answers.${answer}`)
}
