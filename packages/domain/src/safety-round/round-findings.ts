import type { Finding, Gravity } from '../finding/index.ts'
import type { Language, LocalizedText } from '../language.ts'
import { languages } from '../language.ts'
import type { Severity } from './result-field.ts'
import type { PointResult } from './results.ts'
import type { Point, PointKey } from './round-scope.ts'

/**
 * How grave a finding of a round is: what the law is about and is not in order is a breach of it when it is serious.
 *
 * | severity     | the item follows from the law | it doesn't  |
 * | ------------ | ----------------------------- | ----------- |
 * | critical     | law                           | policy      |
 * | serious      | law                           | policy      |
 * | less serious | improvement                   | improvement |
 */
const gravityOf: Readonly<Record<Severity, { readonly byLaw: Gravity; readonly otherwise: Gravity }>> = {
  critical: { byLaw: 'law', otherwise: 'policy' },
  serious: { byLaw: 'law', otherwise: 'policy' },
  lessSerious: { byLaw: 'improvement', otherwise: 'improvement' },
}

/** A finding from a point of a round. */
export type RoundFinding = Finding & { readonly source: { readonly kind: 'safetyRound' } }

/** What a round has found: its points that need improvement, in the order of the walk. */
export function findingsOfRound(
  round: number,
  points: readonly Point[],
  results: ReadonlyMap<PointKey, PointResult>,
  roomNames: ReadonlyMap<number, string>,
): readonly RoundFinding[] {
  return points.flatMap((point) => {
    const result = results.get(point.key)
    if (result?.grade !== 'needsImprovement') return []
    const severity = result.severity ?? 'lessSerious'
    const room = roomNames.get(point.room) ?? String(point.room)
    return [
      {
        source: { kind: 'safetyRound', round: String(round), point: point.key },
        gravity: gravityOf[severity][point.law.length > 0 ? 'byLaw' : 'otherwise'],
        lack: severity === 'lessSerious' ? 'low' : 'absent',
        topic: eachLanguage((language) => `${room}: ${point.theme?.title[language] ?? point.text[language]}`),
        reason: eachLanguage((language) =>
          [`${seenIn[language]} ${room}: ${point.text[language]}`, result.note ?? ''].join(' ').trim(),
        ),
        suggestion: eachLanguage((language) => `${seeTo[language]} ${point.text[language]}`),
        law: point.law,
        internalControl: [6, 7],
        mustAct: 'lineManager',
        helpedBy: ['safetyRepresentative'],
        asksForReason: false,
      } satisfies RoundFinding,
    ]
  })
}

/** What is to be done about a point, as a measure says it: what was agreed, else what was seen, else what the item asks. */
export function measureTextOf(
  { text }: Pick<Point, 'text'>,
  { measure, note }: Pick<PointResult, 'measure' | 'note'>,
  language: Language,
): string {
  return measure ?? note ?? `${seeTo[language]} ${text[language]}`
}

const seenIn: LocalizedText = {
  nb: 'HMS-runden så at dette ikke er i orden i',
  nn: 'HMS-runden såg at dette ikkje er i orden i',
  en: 'The safety round saw that this is not in order in',
}

const seeTo: LocalizedText = {
  nb: 'Få dette i orden:',
  nn: 'Få dette i orden:',
  en: 'Put this in order:',
}

function eachLanguage(text: (language: Language) => string): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<
    Language,
    string
  >
}
