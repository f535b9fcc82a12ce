import type { Role } from '../access/index.ts'
import type { LocalizedText } from '../language.ts'
import type { LawReference } from '../questionnaire/index.ts'
import type { Course } from './course.ts'

/** The requirements that the register follows. */
export const requirementKeys = ['basicCourse', 'fortyHours', 'renewal'] as const

/** One of the requirements. */
export type RequirementKey = (typeof requirementKeys)[number]

/**
 * How a requirement is met:
 * - `course`: by having been through one of the courses, whenever that was
 * - `hours`: by so many hours of them in all, or as many as were agreed
 * - `within`: by one of them in the last years; only of those who have been through the first of them at all
 */
export type RequiredTraining =
  | { readonly kind: 'course'; readonly courses: readonly Course[] }
  | { readonly kind: 'hours'; readonly courses: readonly Course[]; readonly atLeast: number }
  | { readonly kind: 'within'; readonly courses: readonly Course[]; readonly years: number }

/** What the holders of some roles must have been through. */
export interface TrainingRequirement {
  readonly name: LocalizedText
  readonly roles: readonly Role[]
  readonly training: RequiredTraining
  /** Who asks for it: the law of all these roles, or the institution of its own. */
  readonly demandedBy: 'law' | 'policy'
  readonly law: readonly LawReference[]
}

/** So many hours the training of safety representatives and committee members lasts (forskriften § 3-19). */
export const leastHours = 40

/** So many years back the questionnaire asks for the basic course. */
export const basicCourseYears = 3

/**
 * The requirements.
 *
 * | requirement | whom                                                        | by     |
 * | ----------- | ----------------------------------------------------------- | ------ |
 * | basicCourse | line managers, safety representatives                       | policy |
 * | fortyHours  | safety representatives, chief ones too; committee members   | law    |
 * | renewal     | line managers, safety representatives who have had the basic course | policy |
 *
 * The law asks the top manager for training (aml § 3-5); that all line managers go through it is the institution's own.
 */
export const trainingRequirements: Readonly<Record<RequirementKey, TrainingRequirement>> = {
  basicCourse: {
    name: {
      nb: 'Grunnkurs i arbeidsmiljø',
      nn: 'Grunnkurs i arbeidsmiljø',
      en: 'Basic course on the working environment',
    },
    roles: ['lineManager', 'safetyRepresentative'],
    training: { kind: 'course', courses: ['basicHse'] },
    demandedBy: 'policy',
    law: [{ law: 'workingEnvironmentAct', section: '3-5' }],
  },
  fortyHours: {
    name: {
      nb: '40 timers opplæring, eller avtale om færre',
      nn: '40 timars opplæring, eller avtale om færre',
      en: '40 hours of training, or an agreement on fewer',
    },
    roles: [
      'safetyRepresentative',
      'localChiefSafetyRepresentative',
      'chiefSafetyRepresentative',
      'committeeMember',
    ],
    training: { kind: 'hours', courses: ['fortyHours'], atLeast: leastHours },
    demandedBy: 'law',
    law: [
      { law: 'workingEnvironmentAct', section: '6-5' },
      { law: 'workingEnvironmentAct', section: '7-4' },
      { law: 'organisationRegulations', section: '3-18' },
      { law: 'organisationRegulations', section: '3-19' },
    ],
  },
  renewal: {
    name: {
      nb: 'Grunnkurset tatt eller frisket opp de siste tre årene',
      nn: 'Grunnkurset teke eller friska opp dei siste tre åra',
      en: 'Basic course taken or renewed in the last three years',
    },
    roles: ['lineManager', 'safetyRepresentative'],
    training: { kind: 'within', courses: ['basicHse', 'basicHseRenewal'], years: basicCourseYears },
    demandedBy: 'policy',
    law: [],
  },
}

/** The requirements that holders of a role have to meet, in order. */
export function requirementsOf(role: Role): readonly RequirementKey[] {
  return requirementKeys.filter((key) => trainingRequirements[key].roles.includes(role))
}
