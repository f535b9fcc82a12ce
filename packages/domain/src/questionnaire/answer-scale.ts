/** The answers that can be given on each scale, in the order in which they are shown. */
export const answerScales = {
  yesNo: ['yes', 'no'],
  yesNoDontKnow: ['yes', 'no', 'dontKnow'],
  degree: ['toVerySmallDegree', 'toSmallDegree', 'toLargeDegree', 'toVeryLargeDegree', 'dontKnow'],
  degreeOrNotApplicable: [
    'toVerySmallDegree',
    'toSmallDegree',
    'toLargeDegree',
    'toVeryLargeDegree',
    'dontKnow',
    'notApplicable',
  ],
  shareBand: ['from0to24', 'from25to49', 'from50to74', 'from75to100', 'dontKnow'],
  routineMatrix: ['yes', 'no', 'notApplicable'],
} as const satisfies Record<string, readonly string[]>

/** A named set of possible answers. */
export type AnswerScale = keyof typeof answerScales

/** One possible answer. "Don't know" and "not applicable" are answers; a blank is none. */
export type Answer = (typeof answerScales)[AnswerScale][number]
