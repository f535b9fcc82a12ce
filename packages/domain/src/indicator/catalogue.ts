import type { BaseKind } from '../quantity/index.ts'
import type { ItemKey } from '../questionnaire/index.ts'
import type { CountedAnswer, Direction, Indicator } from './indicator.ts'

/** What an indicator counts, by the last part of its id. */
const countedAnswers = {
  yes: ['yes'],
  no: ['no'],
  /** Said no, or said nothing: what a duty is not known to be met by. */
  lacking: ['no', 'unanswered'],
  large: ['toLargeDegree', 'toVeryLargeDegree'],
  small: ['toVerySmallDegree', 'toSmallDegree'],
  most: ['from75to100'],
  majority: ['from50to74', 'from75to100'],
  minority: ['from0to24', 'from25to49'],
  unanswered: ['unanswered'],
} as const satisfies Record<string, readonly CountedAnswer[]>

type Suffix = keyof typeof countedAnswers

function count(item: ItemKey, base: BaseKind, directions: Partial<Record<Suffix, Direction>>): Indicator[] {
  return Object.entries(directions).map(([suffix, direction]) => ({
    id: `${item}.${suffix}`,
    item,
    answers: countedAnswers[suffix as Suffix],
    base,
    direction,
  }))
}

/** A duty that is met or not. */
const duty = { yes: 'higherIsBetter', lacking: 'lowerIsBetter' } as const
/** Something good that there can be more or less of. */
const degree = { large: 'higherIsBetter', small: 'lowerIsBetter' } as const
/** Something bad that there can be more or less of. */
const strain = { large: 'lowerIsBetter', small: 'higherIsBetter' } as const
/** A fact about the unit's work, neither good nor bad. */
const fact = { yes: 'neutral' } as const
/** Whether a routine is there, among those that it concerns. */
const routine = { yes: 'higherIsBetter', no: 'lowerIsBetter' } as const
/** For questions that many have left blank. */
const leftBlank = { unanswered: 'lowerIsBetter' } as const

function routines(question: string, rows: readonly string[]): Indicator[] {
  return rows.flatMap((row) => count(`${question}.${row}`, 'yesOrNo', routine))
}

/**
 * Every indicator, in the order of the report. A year has those whose item its edition has.
 * The printed report of 2022 uses them with these bases; only `employeesInvolved` is counted of those that handed in.
 */
export const indicators: readonly Indicator[] = [
  { id: 'responseRate', item: null, answers: [], base: 'allUnits', direction: 'higherIsBetter' },

  ...count('completedTogether', 'allUnits', { yes: 'higherIsBetter' }),

  ...count('ownHseGoals', 'allUnits', duty),
  ...count('hseActionPlan', 'allUnits', duty),

  ...count('riskAssessmentsUpToDate', 'allUnits', degree),

  ...count('incidentReportingRoutine', 'allUnits', duty),
  ...count('knowsReportingVersusWhistleblowing', 'allUnits', degree),
  ...count('incidentCausesMapped', 'allUnits', { ...degree, ...leftBlank }),
  ...count('incidentLessonsShared', 'allUnits', { ...degree, ...leftBlank }),

  ...count('safetyRoundDone', 'allUnits', duty),

  ...count('delegationInWriting', 'allUnits', duty),

  ...count('safetyRepInvolved', 'allUnits', degree),
  ...count('safetyRepTime', 'allUnits', degree),
  ...count('safetyRepTraining', 'allUnits', degree),
  ...count('safetyRepBasicCourse', 'allUnits', duty),
  ...count('managerBasicCourse', 'allUnits', duty),
  ...count('managerSafetyRepMeetings', 'allUnits', duty),

  ...count('employeesInvolved', 'answeredUnits', degree),
  ...count('competenceRoutine', 'allUnits', degree),
  ...count('seriousIncidentCapacity', 'allUnits', degree),
  ...count('understandableLanguage', 'allUnits', degree),

  ...count('sharedPremises', 'allUnits', fact),
  ...count('coordinationAgreement', 'applicableUnits', duty),
  // Of those without an agreement, the ones that the law demands it of: the grave ones.
  ...count('coordinationAgreementRequired', 'applicableUnits', { yes: 'lowerIsBetter' }),

  ...count('sickLeaveStatisticsAccurate', 'allUnits', degree),
  ...count('sickLeaveRoutineKnown', 'allUnits', duty),
  ...count('sickLeaveFollowUp', 'allUnits', degree),
  ...count('workRelatedSickLeaveChallenge', 'allUnits', strain),
  ...count('workRelatedSickLeaveCausesKnown', 'allUnits', { ...degree, ...leftBlank }),

  ...count('psychosocialOnAgenda', 'allUnits', degree),
  ...count('unclearDemands', 'allUnits', degree),
  ...count('emotionalDemands', 'allUnits', degree),
  ...count('workloadAndTimePressure', 'allUnits', degree),
  ...count('supportAtWork', 'allUnits', degree),
  ...count('knowsWhatToDoAboutHarassment', 'allUnits', degree),
  ...count('appraisalShare', 'allUnits', {
    most: 'higherIsBetter',
    majority: 'higherIsBetter',
    minority: 'lowerIsBetter',
  }),
  ...count('substanceUseGuidelinesKnown', 'allUnits', degree),

  ...count('radiationSources', 'allUnits', fact),
  ...routines('radiationRoutines', [
    'riskAssessment',
    'healthExamination',
    'exposureRegister',
    'roomResponsible',
    'authorityNotification',
    'wasteDisposal',
  ]),

  ...count('chemicalsOrGases', 'allUnits', fact),
  ...routines('chemicalRoutines', [
    'riskAssessment',
    'healthExamination',
    'exposureRegister',
    'roomResponsible',
    'exposureLimitationAndPpe',
    'safeStorage',
    'wasteDisposal',
  ]),

  ...count('biologicalAgents', 'allUnits', fact),
  ...routines('biologicalRoutines', [
    'healthExamination',
    'exposureRegister',
    'vaccinationOffered',
    'roomResponsible',
    'wasteDisposal',
  ]),

  ...count('musculoskeletalTraining', 'allUnits', duty),
  ...count('adaptedEquipment', 'allUnits', duty),
]

const indicatorsById = new Map(indicators.map((indicator) => [indicator.id, indicator]))

/** The indicator with an id, or undefined. */
export function indicatorById(id: string): Indicator | undefined {
  return indicatorsById.get(id)
}
