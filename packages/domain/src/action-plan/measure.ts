/** What a measure comes from. */
export const measureSources = [
  'finding',
  'safetyRound',
  'riskAssessment',
  'incident',
  'survey',
  'goal',
  'none',
] as const

/** One of the sources of a measure. */
export type MeasureSource = (typeof measureSources)[number]

/** What a measure costs, roughly: nothing, up to 10 000 kroner, up to 100 000, more. */
export const costClasses = ['none', 'low', 'medium', 'high'] as const

/** One of the classes of cost. */
export type CostClass = (typeof costClasses)[number]
