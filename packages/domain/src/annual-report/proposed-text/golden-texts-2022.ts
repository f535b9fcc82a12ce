import type { Language } from '../../language.ts'
import type { StatementKind } from './statement.ts'

/** What must be said of a figure of 2022, and in which words; `report` is what the printed report found. */
interface GoldenText {
  readonly indicator: string
  readonly kinds: readonly StatementKind[]
  readonly report?: string
  readonly texts?: Readonly<Record<Language, readonly string[]>>
}

/** Worked out by hand from the printed counts of 2022 and 2021, and from what the printed report says of them. */
export const goldenTexts2022: readonly GoldenText[] = [
  {
    indicator: 'responseRate',
    kinds: ['good', 'worse'],
    report: 'a high rate, though fewer units answered than the year before',
    texts: {
      nb: [
        '69 av alle 75 enhetene (92,0 %) har levert rapporten.',
        'Andelen som har levert rapporten, har gått ned fra 97,3 % i 2021 til 92,0 % (69 av 75), altså 5,3 prosentpoeng.',
      ],
      nn: [
        '69 av alle 75 einingane (92,0 %) har levert rapporten.',
        'Delen som har levert rapporten, har gått ned frå 97,3 % i 2021 til 92,0 % (69 av 75), altså 5,3 prosentpoeng.',
      ],
      en: [
        '69 of all 75 units (92.0%) have handed in their report.',
        'The share of units that have handed in their report has gone down from 97.3% in 2021 to 92.0% (69 of 75), by 5.3 percentage points.',
      ],
    },
  },
  { indicator: 'completedTogether.yes', kinds: ['good'] },
  {
    indicator: 'ownHseGoals.yes',
    kinds: ['weak', 'better'],
    report: 'development is positive, but most units still have no goals of their own',
    texts: {
      nb: ['Bare 33 av alle 75 enhetene (44,0 %) har egne HMS-mål.'],
      nn: ['Berre 33 av alle 75 einingane (44,0 %) har eigne HMS-mål.'],
      en: ['Only 33 of all 75 units (44.0%) have HSE goals of their own.'],
    },
  },
  { indicator: 'hseActionPlan.yes', kinds: ['better'], report: 'more than half have a local plan by now' },
  { indicator: 'riskAssessmentsUpToDate.large', kinds: ['worse'] },
  {
    indicator: 'incidentReportingRoutine.yes',
    kinds: ['good', 'worse'],
    report: 'told as 81,3 %; the fall from 89,3 % is not mentioned',
    texts: {
      nb: [
        'Andelen som har rutiner for å melde uønskede hendelser, avvik og forbedringsforslag, har gått ned fra 89,3 % i 2021 til 81,3 % (61 av 75), altså 8,0 prosentpoeng.',
      ],
      nn: [
        'Delen som har rutinar for å melde uønskte hendingar, avvik og forbetringsforslag, har gått ned frå 89,3 % i 2021 til 81,3 % (61 av 75), altså 8,0 prosentpoeng.',
      ],
      en: [
        'The share of units that have routines for reporting undesired events, nonconformities and suggestions for improvement has gone down from 89.3% in 2021 to 81.3% (61 of 75), by 8.0 percentage points.',
      ],
    },
  },
  {
    indicator: 'knowsReportingVersusWhistleblowing.large',
    kinds: ['weak'],
    report: 'nearly 30 % to a small degree: work must go on where it is not known',
    texts: {
      nb: [
        '46 av alle 75 enhetene (61,3 %) har i stor eller svært stor grad gjort kjent forskjellen på å melde avvik og å varsle, mens 22 (29,3 %) svarer i liten eller svært liten grad.',
      ],
      nn: [
        '46 av alle 75 einingane (61,3 %) har i stor eller svært stor grad gjort kjent skilnaden på å melde avvik og å varsle, medan 22 (29,3 %) svarer i liten eller svært liten grad.',
      ],
      en: [
        '46 of all 75 units (61.3%) have to a large or very large degree made known the difference between reporting and whistleblowing, while 22 (29.3%) answer to a small or very small degree.',
      ],
    },
  },
  { indicator: 'incidentCausesMapped.large', kinds: ['worse'] },
  {
    indicator: 'safetyRoundDone.yes',
    kinds: ['weak', 'better'],
    report: 'too few safety rounds',
    texts: {
      nb: ['48 av alle 75 enhetene (64,0 %) har gjennomført HMS-runde. Kravet gjelder alle.'],
      nn: ['48 av alle 75 einingane (64,0 %) har gjennomført HMS-runde. Kravet gjeld alle.'],
      en: ['48 of all 75 units (64.0%) have had their safety round. The requirement holds for all of them.'],
    },
  },
  { indicator: 'delegationInWriting.yes', kinds: ['weak', 'better'], report: 'only 40 %' },
  { indicator: 'safetyRepInvolved.large', kinds: ['good'], report: 'involved to a large degree' },
  {
    indicator: 'safetyRepTime.large',
    kinds: ['worse'],
    report: 'a growing number of units whose representative lacks time',
  },
  { indicator: 'safetyRepTraining.large', kinds: ['good'] },
  {
    indicator: 'managerBasicCourse.yes',
    kinds: ['weak', 'better'],
    report: 'only 16 %, a slight improvement',
  },
  {
    indicator: 'employeesInvolved.large',
    kinds: ['good'],
    report: 'all that answered',
    texts: {
      nb: [
        'Alle de 69 enhetene som har levert, tar i stor eller svært stor grad medarbeiderne med på tiltak for arbeidsmiljøet.',
      ],
      nn: [
        'Alle dei 69 einingane som har levert, tek i stor eller svært stor grad medarbeidarane med på tiltak for arbeidsmiljøet.',
      ],
      en: [
        'All 69 units that handed in involve their employees in measures to a large or very large degree.',
      ],
    },
  },
  { indicator: 'competenceRoutine.large', kinds: ['good'], report: '84 %, well in hand' },
  { indicator: 'sharedPremises.yes', kinds: ['fact'] },
  {
    indicator: 'coordinationAgreement.yes',
    kinds: ['weak', 'worse'],
    report: '75 % have what the law demands; the others must be found and helped',
    texts: {
      nb: [
        '21 av de 28 enhetene som det gjelder (75,0 %) har samordningsavtale med dem de deler lokaler med. Kravet gjelder alle.',
      ],
      nn: [
        '21 av dei 28 einingane som det gjeld (75,0 %) har samordningsavtale med dei som dei deler lokale med. Kravet gjeld alle.',
      ],
      en: [
        '21 of the 28 units that it concerns (75.0%) have a coordination agreement with those they share premises with. The requirement holds for all of them.',
      ],
    },
  },
  { indicator: 'sickLeaveRoutineKnown.yes', kinds: ['good'], report: 'managers know the routine' },
  { indicator: 'sickLeaveFollowUp.large', kinds: ['good', 'worse'], report: 'followed up by the routines' },
  { indicator: 'workRelatedSickLeaveChallenge.small', kinds: ['good'] },
  {
    indicator: 'workRelatedSickLeaveCausesKnown.large',
    kinds: ['leftBlank'],
    report: 'no problem can be read from it, since nearly half left it blank',
    texts: {
      nb: [
        '37 av alle 75 enhetene (49,3 %) har ikke svart på spørsmålet om årsakene til arbeidsrelatert sykefravær. Svarene fra de andre sier derfor lite.',
      ],
      nn: [
        '37 av alle 75 einingane (49,3 %) har ikkje svart på spørsmålet om årsakene til arbeidsrelatert sjukefråvær. Svara frå dei andre seier difor lite.',
      ],
      en: [
        '37 of all 75 units (49.3%) did not answer the question about the causes of work-related sick leave. The answers of the others therefore say little.',
      ],
    },
  },
  { indicator: 'psychosocialOnAgenda.large', kinds: ['good'] },
  { indicator: 'knowsWhatToDoAboutHarassment.large', kinds: ['good'], report: 'made known by most' },
  { indicator: 'appraisalShare.majority', kinds: ['good', 'better'], report: 'positive development' },
  { indicator: 'appraisalShare.most', kinds: ['better'], report: 'positive development' },
  {
    indicator: 'substanceUseGuidelinesKnown.large',
    kinds: ['weak'],
    report: 'known to a small degree, both years',
  },
  { indicator: 'radiationSources.yes', kinds: ['fact'] },
  { indicator: 'radiationRoutines.riskAssessment.yes', kinds: ['good'], report: 'all of them' },
  { indicator: 'radiationRoutines.healthExamination.yes', kinds: ['weak'], report: '20 % must follow up' },
  { indicator: 'radiationRoutines.exposureRegister.yes', kinds: ['weak'], report: '23 % keep none' },
  { indicator: 'radiationRoutines.roomResponsible.yes', kinds: ['good'], report: 'all of them' },
  { indicator: 'radiationRoutines.authorityNotification.yes', kinds: ['good'], report: 'all but one' },
  { indicator: 'radiationRoutines.wasteDisposal.yes', kinds: ['good'], report: 'all that it concerns' },
  { indicator: 'chemicalsOrGases.yes', kinds: ['fact'] },
  { indicator: 'chemicalRoutines.riskAssessment.yes', kinds: ['good'] },
  {
    indicator: 'chemicalRoutines.healthExamination.yes',
    kinds: ['weak', 'better'],
    report: 'some units do not; they must be followed up',
  },
  { indicator: 'chemicalRoutines.exposureRegister.yes', kinds: ['weak'], report: 'lacking in some units' },
  { indicator: 'chemicalRoutines.roomResponsible.yes', kinds: ['worse'] },
  { indicator: 'chemicalRoutines.exposureLimitationAndPpe.yes', kinds: ['good'] },
  { indicator: 'chemicalRoutines.safeStorage.yes', kinds: ['good'] },
  { indicator: 'chemicalRoutines.wasteDisposal.yes', kinds: ['good'] },
  { indicator: 'biologicalAgents.yes', kinds: ['fact'] },
  {
    indicator: 'biologicalRoutines.healthExamination.yes',
    kinds: ['weak'],
    report: '3 units must follow up',
  },
  { indicator: 'biologicalRoutines.exposureRegister.yes', kinds: ['weak'], report: '3 units must follow up' },
  { indicator: 'biologicalRoutines.vaccinationOffered.yes', kinds: ['good'], report: 'all of them' },
  { indicator: 'biologicalRoutines.roomResponsible.yes', kinds: ['good'], report: 'all of them' },
  { indicator: 'biologicalRoutines.wasteDisposal.yes', kinds: ['good'], report: 'all of them' },
  { indicator: 'musculoskeletalTraining.yes', kinds: ['better'] },
  { indicator: 'adaptedEquipment.yes', kinds: ['good'] },
]
