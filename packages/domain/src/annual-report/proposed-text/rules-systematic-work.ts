import type { TextRule } from './text-rule.ts'

/** Working together, goals, plans, risk, incidents, rounds, delegation and the safety representatives. */
export const rulesOnSystematicWork: readonly TextRule[] = [
  {
    indicator: 'responseRate',
    expectation: 'mostUnits',
    phrase: { nb: 'har levert rapporten', nn: 'har levert rapporten', en: 'have handed in their report' },
  },
  {
    indicator: 'completedTogether.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har fylt ut rapporten sammen, leder og verneombud',
      nn: 'har fylt ut rapporten saman, leiar og verneombod',
      en: 'have filled in the report with manager and safety representative together',
    },
  },
  {
    indicator: 'ownHseGoals.yes',
    expectation: 'mostUnits',
    phrase: { nb: 'har egne HMS-mål', nn: 'har eigne HMS-mål', en: 'have HSE goals of their own' },
  },
  {
    indicator: 'hseActionPlan.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har en egen HMS-handlingsplan',
      nn: 'har ein eigen HMS-handlingsplan',
      en: 'have an HSE action plan of their own',
    },
  },
  {
    indicator: 'riskAssessmentsUpToDate.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad oppdaterte risikovurderinger',
      nn: 'har i stor eller svært stor grad oppdaterte risikovurderingar',
      en: 'have risk assessments that are up to date to a large or very large degree',
    },
    toSmallDegree: 'riskAssessmentsUpToDate.small',
  },
  {
    indicator: 'incidentReportingRoutine.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har rutiner for å melde uønskede hendelser, avvik og forbedringsforslag',
      nn: 'har rutinar for å melde uønskte hendingar, avvik og forbetringsforslag',
      en: 'have routines for reporting undesired events, nonconformities and suggestions for improvement',
    },
  },
  {
    indicator: 'knowsReportingVersusWhistleblowing.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad gjort kjent forskjellen på å melde avvik og å varsle',
      nn: 'har i stor eller svært stor grad gjort kjent skilnaden på å melde avvik og å varsle',
      en: 'have to a large or very large degree made known the difference between reporting and whistleblowing',
    },
    toSmallDegree: 'knowsReportingVersusWhistleblowing.small',
  },
  {
    indicator: 'incidentCausesMapped.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'kartlegger i stor eller svært stor grad årsakene til det som blir meldt',
      nn: 'kartlegg i stor eller svært stor grad årsakene til det som blir meldt',
      en: 'map the causes of what is reported to a large or very large degree',
    },
    toSmallDegree: 'incidentCausesMapped.small',
    leftBlank: {
      indicator: 'incidentCausesMapped.unanswered',
      about: {
        nb: 'kartlegging av årsaker til hendelser',
        nn: 'kartlegging av årsaker til hendingar',
        en: 'mapping the causes of incidents',
      },
    },
  },
  {
    indicator: 'incidentLessonsShared.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'deler i stor eller svært stor grad det de lærer av hendelser og avvik',
      nn: 'deler i stor eller svært stor grad det dei lærer av hendingar og avvik',
      en: 'share what they learn from incidents to a large or very large degree',
    },
    toSmallDegree: 'incidentLessonsShared.small',
    leftBlank: {
      indicator: 'incidentLessonsShared.unanswered',
      about: {
        nb: 'deling av det man lærer av hendelser',
        nn: 'deling av det ein lærer av hendingar',
        en: 'sharing what is learnt from incidents',
      },
    },
  },
  {
    indicator: 'safetyRoundDone.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'har gjennomført HMS-runde',
      nn: 'har gjennomført HMS-runde',
      en: 'have had their safety round',
    },
  },
  {
    indicator: 'delegationInWriting.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har en skriftlig oversikt over delegerte HMS-oppgaver',
      nn: 'har ei skriftleg oversikt over delegerte HMS-oppgåver',
      en: 'have a written overview of delegated HSE tasks',
    },
  },
  {
    indicator: 'safetyRepInvolved.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'tar i stor eller svært stor grad verneombudet med på tiltak for arbeidsmiljøet',
      nn: 'tek i stor eller svært stor grad verneombodet med på tiltak for arbeidsmiljøet',
      en: 'involve the safety representative in measures to a large or very large degree',
    },
    toSmallDegree: 'safetyRepInvolved.small',
  },
  {
    indicator: 'safetyRepTime.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'sier at verneombudet i stor eller svært stor grad har nok tid til vervet',
      nn: 'seier at verneombodet i stor eller svært stor grad har nok tid til vervet',
      en: 'say that their safety representative has enough time to a large or very large degree',
    },
    toSmallDegree: 'safetyRepTime.small',
  },
  {
    indicator: 'safetyRepTraining.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'sier at verneombudet i stor eller svært stor grad har nok opplæring til vervet',
      nn: 'seier at verneombodet i stor eller svært stor grad har nok opplæring til vervet',
      en: 'say that their safety representative has enough training to a large or very large degree',
    },
    toSmallDegree: 'safetyRepTraining.small',
  },
  {
    indicator: 'safetyRepBasicCourse.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har verneombud som har tatt grunnkurset de siste tre årene',
      nn: 'har verneombod som har teke grunnkurset dei siste tre åra',
      en: 'have a safety representative who took the basic course in the last three years',
    },
  },
  {
    indicator: 'managerBasicCourse.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har leder som har tatt grunnkurset de siste tre årene',
      nn: 'har leiar som har teke grunnkurset dei siste tre åra',
      en: 'have a manager who took the basic course in the last three years',
    },
  },
  {
    indicator: 'managerSafetyRepMeetings.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har faste møter mellom leder og verneombud',
      nn: 'har faste møte mellom leiar og verneombod',
      en: 'have regular meetings between manager and safety representative',
    },
  },
]
