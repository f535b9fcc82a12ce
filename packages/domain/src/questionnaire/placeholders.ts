/** What stands in question texts for what an institution calls its own, and for the year that is asked about. */
export const placeholders = ['year', 'institution', 'payrollSystem', 'basicCourse'] as const

/** A placeholder, as it stands in a text between braces. */
export type Placeholder = (typeof placeholders)[number]

/** What the placeholders stand for, in the language of the text. */
export interface PlaceholderValues {
  /** The year that the report is about. */
  readonly year: number
  /** Name of the institution, without article or genitive. */
  readonly institution: string
  /** Name of the system that sick leave is recorded in. */
  readonly payrollSystem: string
  /** Name of the basic course on the working environment. */
  readonly basicCourse: string
}

/**
 * Fills the placeholders of a text; braces around anything else stay as they are.
 * A Norwegian genitive follows the name: `{institution}s` gives "Fjordhøgskolens", and "Havnes’" after s, x and z.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(placeholderPattern, (_match, name: Placeholder, genitive: string | undefined) => {
    const value = String(values[name])
    if (genitive === undefined) return value
    return endsInSibilant.test(value) ? `${value}’` : `${value}s`
  })
}

/** The names of everything that stands between braces in a text, known or not, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
}

/** A known placeholder, and the genitive s right behind it when the word ends there. */
const placeholderPattern = new RegExp(String.raw`\{(${placeholders.join('|')})\}(s(?![\p{L}\p{N}]))?`, 'gu')

const endsInSibilant = /[sxz]$/iu
