import type { LocalizedText } from '../language.ts'

/** The courses that the register tells apart; what is none of them is `other`, with a title. */
export const courses = [
  'basicHse',
  'basicHseRenewal',
  'fortyHours',
  'firstAid',
  'psychosocial',
  'laboratorySafety',
  'radiationProtection',
  'other',
] as const

/** One of the courses. */
export type Course = (typeof courses)[number]

/** What is said about a course. */
export interface CourseRule {
  readonly name: LocalizedText
  /** How many hours it usually takes: what a form begins with. Null where that differs. */
  readonly usualHours: number | null
}

/** The courses by key. */
export const courseRules: Readonly<Record<Course, CourseRule>> = {
  basicHse: {
    name: {
      nb: 'Grunnkurs i arbeidsmiljø',
      nn: 'Grunnkurs i arbeidsmiljø',
      en: 'Basic course on the working environment',
    },
    usualHours: 15,
  },
  basicHseRenewal: {
    name: {
      nb: 'Oppfrisking av grunnkurset',
      nn: 'Oppfrisking av grunnkurset',
      en: 'Renewal of the basic course',
    },
    usualHours: 4,
  },
  fortyHours: {
    name: {
      nb: 'Opplæring for verneombud og AMU (40 timer)',
      nn: 'Opplæring for verneombod og AMU (40 timar)',
      en: 'Training of safety representatives and the committee (40 hours)',
    },
    usualHours: 40,
  },
  firstAid: {
    name: { nb: 'Grunnleggende førstehjelp', nn: 'Grunnleggjande førstehjelp', en: 'Basic first aid' },
    usualHours: 4,
  },
  psychosocial: {
    name: {
      nb: 'Psykososialt og organisatorisk arbeidsmiljø',
      nn: 'Psykososialt og organisatorisk arbeidsmiljø',
      en: 'Psychosocial and organisational working environment',
    },
    usualHours: 7,
  },
  laboratorySafety: {
    name: {
      nb: 'HMS i laboratorier og verksted',
      nn: 'HMS i laboratorium og verkstad',
      en: 'HSE in laboratories and workshops',
    },
    usualHours: 7,
  },
  radiationProtection: {
    name: { nb: 'Strålevern', nn: 'Strålevern', en: 'Radiation protection' },
    usualHours: 7,
  },
  other: { name: { nb: 'Annet kurs', nn: 'Anna kurs', en: 'Another course' }, usualHours: null },
}

/** A course that somebody has been through. */
export interface Training {
  readonly course: Course
  /** What it was called; only of `other`. */
  readonly title: string | null
  /** The last day of it, `YYYY-MM-DD`. */
  readonly heldOn: string
  /** How long it lasted, in hours. */
  readonly hours: number
  /** Who held it. */
  readonly givenBy: string
}

/** That the parties have agreed on fewer than 40 hours for somebody (forskriften § 3-19). */
export interface HoursAgreement {
  readonly hours: number
  /** `YYYY-MM-DD`. */
  readonly agreedOn: string
}
