import type { LocalizedText } from '../language.ts'

/** A text with its number before it: `5. …`. */
export function numbered(number: string, { nb, nn, en }: LocalizedText): LocalizedText {
  return { nb: `${number}. ${nb}`, nn: `${number}. ${nn}`, en: `${number}. ${en}` }
}
