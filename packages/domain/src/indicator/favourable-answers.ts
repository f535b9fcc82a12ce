import type { Answer, AnswerScale, Item, Question, QuestionKey } from '../questionnaire/index.ts'

/** Whether an answer speaks well of the working environment, badly, or neither. */
export type Favour = 'favourable' | 'unfavourable' | 'other'

/** How the answers of each scale speak where more, or yes, is good. Those that aren't named are `other`. */
const favourByScale: Record<AnswerScale, Partial<Record<Answer, Favour>>> = {
  yesNo: { yes: 'favourable', no: 'unfavourable' },
  yesNoDontKnow: { yes: 'favourable', no: 'unfavourable' },
  degree: {
    toVerySmallDegree: 'unfavourable',
    toSmallDegree: 'unfavourable',
    toLargeDegree: 'favourable',
    toVeryLargeDegree: 'favourable',
  },
  degreeOrNotApplicable: {
    toVerySmallDegree: 'unfavourable',
    toSmallDegree: 'unfavourable',
    toLargeDegree: 'favourable',
    toVeryLargeDegree: 'favourable',
  },
  shareBand: {
    from0to24: 'unfavourable',
    from25to49: 'unfavourable',
    from50to74: 'favourable',
    from75to100: 'favourable',
  },
  routineMatrix: { yes: 'favourable', no: 'unfavourable' },
}

/** The questions where it is otherwise: facts about the unit's work, and those where more is worse. */
const exceptions: Readonly<Record<QuestionKey, 'neutral' | 'reversed'>> = {
  sharedPremises: 'neutral',
  radiationSources: 'neutral',
  chemicalsOrGases: 'neutral',
  biologicalAgents: 'neutral',
  coordinationAgreementRequired: 'reversed',
  workRelatedSickLeaveChallenge: 'reversed',
}

const reversed: Record<Favour, Favour> = {
  favourable: 'unfavourable',
  unfavourable: 'favourable',
  other: 'other',
}

/** How an answer to an item speaks: for the map of units × sections and for diverging bars. */
export function favourOf({ question }: Pick<Item, 'question'>, answer: Answer): Favour {
  const exception = exceptions[question.key]
  const favour = favourByScale[question.scale][answer] ?? 'other'
  if (exception === 'neutral') return 'other'
  return exception === 'reversed' ? reversed[favour] : favour
}

/** Whether more of what the question asks about is worse. */
export function isReversed(question: Pick<Question, 'key'>): boolean {
  return exceptions[question.key] === 'reversed'
}
