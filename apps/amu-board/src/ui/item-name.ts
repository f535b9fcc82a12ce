import type { ItemKey } from '@hms/domain/questionnaire'
import type { Translate } from './texts.ts'

/** The short name of a question or a row, for tables and headings; the given text where it has none. */
export function itemName(t: Translate, item: ItemKey, fallback: string): string {
  // The names are looked up by keys of the data, which the compiler cannot know.
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => string
  return lookUp(`items.${item}`, { defaultValue: fallback })
}
