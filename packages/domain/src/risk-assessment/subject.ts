import type { LocalizedText } from '../language.ts'
import type { LawReference } from '../questionnaire/index.ts'

/** What a risk assessment is about. The last four are the psychosocial factors of aml § 4-3. */
export const riskSubjects = [
  'office',
  'laboratory',
  'workshop',
  'chemicals',
  'biologicalAgents',
  'radiation',
  'machinery',
  'fieldwork',
  'travel',
  'event',
  'violenceAndThreats',
  'unclearDemands',
  'emotionalDemands',
  'workload',
  'support',
  'other',
] as const

/** One of the subjects. */
export type RiskSubject = (typeof riskSubjects)[number]

/** What is said about a subject. */
export interface SubjectRule {
  readonly name: LocalizedText
  /** Whether it is one of the psychosocial factors of aml § 4-3. */
  readonly psychosocial: boolean
}

const text = (nb: string, nn: string, en: string): LocalizedText => ({ nb, nn, en })
const premises = (name: LocalizedText): SubjectRule => ({ name, psychosocial: false })
const psychosocial = (name: LocalizedText): SubjectRule => ({ name, psychosocial: true })

/** The law that names the psychosocial factors. */
export const psychosocialLaw: LawReference = { law: 'workingEnvironmentAct', section: '4-3' }

/** The subjects by key. */
export const subjectRules: Readonly<Record<RiskSubject, SubjectRule>> = {
  office: premises(text('Kontorarbeid', 'Kontorarbeid', 'Office work')),
  laboratory: premises(text('Laboratorier', 'Laboratorium', 'Laboratories')),
  workshop: premises(text('Verksteder', 'Verkstader', 'Workshops')),
  chemicals: premises(text('Kjemikalier', 'Kjemikaliar', 'Chemicals')),
  biologicalAgents: premises(text('Biologiske faktorer', 'Biologiske faktorar', 'Biological agents')),
  radiation: premises(text('Strålekilder', 'Strålekjelder', 'Radiation sources')),
  machinery: premises(text('Maskiner og utstyr', 'Maskiner og utstyr', 'Machinery and equipment')),
  fieldwork: premises(text('Feltarbeid og tokt', 'Feltarbeid og tokt', 'Fieldwork and cruises')),
  travel: premises(text('Reiser', 'Reiser', 'Travel')),
  event: premises(text('Arrangementer', 'Arrangement', 'Events')),
  violenceAndThreats: premises(text('Vold og trusler', 'Vald og truslar', 'Violence and threats')),
  unclearDemands: psychosocial(text('Uklare krav', 'Uklare krav', 'Unclear demands')),
  emotionalDemands: psychosocial(
    text(
      'Følelsesmessige krav i arbeidet',
      'Kjenslemessige krav i arbeidet',
      'Emotional demands of the work',
    ),
  ),
  workload: psychosocial(
    text('Arbeidsmengde og tidspress', 'Arbeidsmengd og tidspress', 'Workload and time pressure'),
  ),
  support: psychosocial(
    text('Støtte og hjelp i arbeidet', 'Støtte og hjelp i arbeidet', 'Support in the work'),
  ),
  other: premises(text('Annet', 'Anna', 'Other')),
}
