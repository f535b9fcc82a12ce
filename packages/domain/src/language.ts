/** The languages of the system: bokmål, nynorsk and English (språklova; 28 % of the person-years are international). */
export const languages = ['nb', 'nn', 'en'] as const

/** A language of screens, mails and documents, by its BCP 47 tag. */
export type Language = (typeof languages)[number]

/** A text that exists in every language. */
export type LocalizedText = Readonly<Record<Language, string>>

/** Whether a value from outside (a header, a setting, a query) names one of the languages. */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}
