import type { LocalizedText } from '../language.ts'
import type { LawReference } from '../questionnaire/index.ts'

/** The year's duties of a unit. */
export const duties = [
  'plan',
  'managerSafetyRepMeetings',
  'safetyRound',
  'training',
  'appraisalTalks',
  'safetyRepElection',
  'report',
] as const

/** One of the duties. */
export type Duty = (typeof duties)[number]

/** The registers of the system that can know of a duty. */
export type DutyRegister = 'reports' | 'plans' | 'rounds' | 'appointments' | 'training'

/** What is said about a duty. */
export interface DutyRule {
  readonly name: LocalizedText
  /** The register that can know whether it is done; null where only people know. */
  readonly knownBy: DutyRegister | null
  /** The last day, `MM-DD`, as long as the HSE section has set no other. */
  readonly usualDay: string
  /** What it follows from; the yearly rhythm itself is the institution's. */
  readonly law: readonly LawReference[]
}

/** The rules by duty. */
export const dutyRules: Readonly<Record<Duty, DutyRule>> = {
  plan: {
    name: { nb: 'HMS-handlingsplan', nn: 'HMS-handlingsplan', en: 'HSE action plan' },
    knownBy: 'plans',
    usualDay: '02-15',
    law: [{ law: 'internalControlRegulations', section: '5' }],
  },
  managerSafetyRepMeetings: {
    name: {
      nb: 'Faste møter mellom leder og verneombud',
      nn: 'Faste møte mellom leiar og verneombod',
      en: 'Regular meetings of manager and safety representative',
    },
    knownBy: null,
    usualDay: '03-31',
    law: [{ law: 'workingEnvironmentAct', section: '6-2' }],
  },
  safetyRound: {
    name: { nb: 'HMS-runde', nn: 'HMS-runde', en: 'Safety round' },
    knownBy: 'rounds',
    usualDay: '06-15',
    law: [
      { law: 'workingEnvironmentAct', section: '3-1' },
      { law: 'internalControlRegulations', section: '5' },
    ],
  },
  training: {
    name: {
      nb: 'Opplæring av leder og verneombud',
      nn: 'Opplæring av leiar og verneombod',
      en: 'Training of manager and safety representative',
    },
    knownBy: 'training',
    usualDay: '10-31',
    law: [
      { law: 'workingEnvironmentAct', section: '3-5' },
      { law: 'workingEnvironmentAct', section: '6-5' },
    ],
  },
  appraisalTalks: {
    name: { nb: 'Medarbeidersamtaler', nn: 'Medarbeidarsamtalar', en: 'Appraisal talks' },
    knownBy: null,
    usualDay: '11-30',
    law: [{ law: 'workingEnvironmentAct', section: '4-2' }],
  },
  safetyRepElection: {
    name: {
      nb: 'Valg av verneombud',
      nn: 'Val av verneombod',
      en: 'Election of the safety representative',
    },
    knownBy: 'appointments',
    usualDay: '12-15',
    law: [
      { law: 'workingEnvironmentAct', section: '6-1' },
      { law: 'organisationRegulations', section: '3-4' },
    ],
  },
  report: {
    name: { nb: 'Årsrapport fra enheten', nn: 'Årsrapport frå eininga', en: 'Yearly report of the unit' },
    knownBy: 'reports',
    usualDay: '12-31',
    law: [{ law: 'internalControlRegulations', section: '5' }],
  },
}
