import type { Language } from '@hms/domain/language'
import { languages } from '@hms/domain/language'
import { createTexts } from '@hms/texts'

/** All that screens say. */
const namespaces = [
  'common',
  'unit-portal',
  'unit-report',
  'unit-results',
  'unit-plan',
  'plan',
  'registers',
  'register-home',
  'amu-board',
  'desk',
  'desk-campaign',
  'mobile-round',
  'round',
  'incident',
  'open-report',
  'unit-incident',
  'unit-injury',
  'board-incident',
  'register',
  'sick-leave',
  'start-page',
  'account',
  'sign-in',
  'trace',
  'access',
  'mail',
] as const

const texts = await createTexts({ language: 'nb', namespaces, preload: languages })

/** The words of the screens in one language: `wordsIn('nb')('unit-portal:home.begin')`. */
export function wordsIn(language: Language) {
  return texts.getFixedT(language, namespaces)
}

/** A text as a pattern that can stand anywhere, whatever stands in place of its values: `{{time}}`, `{institution}`. */
export function patternOf(text: string): RegExp {
  return new RegExp(sourceOf(text))
}

/** The same, with nothing before or after it. */
export function wholePatternOf(text: string): RegExp {
  return new RegExp(`^${sourceOf(text)}$`)
}

function sourceOf(text: string): string {
  return text
    .split(/\{+\w+\}+(?:s\b)?/)
    .map(escaped)
    .join('.*')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
