import type { LocalizedText } from '../language.ts'

/** How high a risk is, the lowest first. */
export const riskLevels = ['low', 'moderate', 'high'] as const

/** One of the levels. */
export type RiskLevel = (typeof riskLevels)[number]

/** What is said about a level. */
export interface RiskLevelRule {
  readonly name: LocalizedText
  readonly meaning: LocalizedText
  /** Whether a risk that is left at this level asks for a measure. */
  readonly asksForMeasure: boolean
}

/** The scale of the highest risk that is left after what has been done about it. */
export const riskScale: Readonly<Record<RiskLevel, RiskLevelRule>> = {
  low: {
    name: { nb: 'Lav', nn: 'Låg', en: 'Low' },
    meaning: {
      nb: 'Kan godtas. Følg med på at det forblir slik.',
      nn: 'Kan godtakast. Følg med på at det held seg slik.',
      en: 'Acceptable. See to it that it stays so.',
    },
    asksForMeasure: false,
  },
  moderate: {
    name: { nb: 'Middels', nn: 'Middels', en: 'Moderate' },
    meaning: {
      nb: 'Kan godtas når det er vurdert om mer kan gjøres.',
      nn: 'Kan godtakast når det er vurdert om meir kan gjerast.',
      en: 'Acceptable once it has been considered whether more can be done.',
    },
    asksForMeasure: false,
  },
  high: {
    name: { nb: 'Høy', nn: 'Høg', en: 'High' },
    meaning: {
      nb: 'Kan ikke godtas. Risikoen må ned før arbeidet går videre.',
      nn: 'Kan ikkje godtakast. Risikoen må ned før arbeidet går vidare.',
      en: 'Not acceptable. The risk has to come down before the work goes on.',
    },
    asksForMeasure: true,
  },
}
