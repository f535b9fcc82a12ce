import type { Language } from '@hms/domain/language'

// Bokmål and nynorsk write numbers, dates and the names of months alike, and browsers seldom carry data for `nn`.
const locales = { nb: 'nb', nn: 'nb', en: 'en-GB' } as const satisfies Record<Language, string>

const timeZone = 'Europe/Oslo'
const minus = '\u2212'

const percentagePoints = {
  nb: 'prosentpoeng',
  nn: 'prosentpoeng',
  en: 'percentage points',
} as const satisfies Record<Language, string>

/**
 * A number as people write it: `1 234,5` (no-break space) in Norwegian, `1,234.5` in English.
 * `decimals` is how many are always shown.
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, 'negative').format(value).replace('-', minus)
}

/** A percentage given as a number of percent, with one decimal: 90.7 → `90,7 %` (no-break space), in English `90.7%`. */
export function formatPercent(percent: number, language: Language): string {
  return formatNumber(percent, language, 1) + (language === 'en' ? '%' : '\u00a0%')
}

/** A change in percentage points, always with its sign and one decimal: `+2,7 prosentpoeng`, `−4.0 percentage points`, `0,0 prosentpoeng`. */
export function formatPercentagePoints(points: number, language: Language): string {
  return `${formatSigned(points, language)}\u00a0${percentagePoints[language]}`
}

/** A change as in {@link formatPercentagePoints}, without the words: for a table whose heading says them. */
export function formatSigned(points: number, language: Language): string {
  return numberFormat(language, 1, 'exceptZero').format(points).replace('-', minus)
}

/** Things one after the other: `a, b og c`, or `a, b eller c`. */
export function formatList(things: readonly string[], language: Language, join: 'and' | 'or'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(locales[language], { type }).format(things)
}

/** A day: `23. november 2026`, or short `23.11.2026`; in English `23 November 2026` and `23 Nov 2026`. Takes a Date or an ISO date or time. */
export function formatDate(
  day: Date | string,
  language: Language,
  length: 'long' | 'short' = 'long',
): string {
  return dateFormat(language, length).format(new Date(day))
}

/** The time of day in Norway: `14:02`. */
export function formatTime(moment: Date | string, language: Language): string {
  return timeFormat(language).format(new Date(moment))
}

/** A day and its time: `23. november 2026 kl. 14:02`, in English `23 November 2026 at 14:02`. */
export function formatDateTime(moment: Date | string, language: Language): string {
  const at = language === 'en' ? 'at' : 'kl.'
  return `${formatDate(moment, language)} ${at} ${formatTime(moment, language)}`
}

// Making a formatter costs a hundred times more than using one: each is made once.
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>()

function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => Format,
): Format {
  const format = (formats.get(key) as Format | undefined) ?? make()
  formats.set(key, format)
  return format
}

function numberFormat(
  language: Language,
  decimals: number,
  signDisplay: 'negative' | 'exceptZero',
): Intl.NumberFormat {
  return once(
    `number ${language} ${decimals} ${signDisplay}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay,
      }),
  )
}

function dateFormat(language: Language, length: 'long' | 'short'): Intl.DateTimeFormat {
  const short = language === 'en' ? 'medium' : 'short'
  return once(
    `date ${language} ${length}`,
    () =>
      new Intl.DateTimeFormat(locales[language], {
        dateStyle: length === 'short' ? short : 'long',
        timeZone,
      }),
  )
}

function timeFormat(language: Language): Intl.DateTimeFormat {
  return once(
    `time ${language}`,
    () => new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone }),
  )
}
