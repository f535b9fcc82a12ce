import type { TextRule } from './text-rule.ts'

/** Participation, shared premises, sick leave and the psychosocial working environment. */
export const rulesOnPeople: readonly TextRule[] = [
  {
    indicator: 'employeesInvolved.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'tar i stor eller svært stor grad medarbeiderne med på tiltak for arbeidsmiljøet',
      nn: 'tek i stor eller svært stor grad medarbeidarane med på tiltak for arbeidsmiljøet',
      en: 'involve their employees in measures to a large or very large degree',
    },
    toSmallDegree: 'employeesInvolved.small',
  },
  {
    indicator: 'competenceRoutine.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad rutiner som sikrer at medarbeiderne kan arbeide trygt',
      nn: 'har i stor eller svært stor grad rutinar som sikrar at medarbeidarane kan arbeide trygt',
      en: 'have routines that make sure employees can work safely, to a large or very large degree',
    },
    toSmallDegree: 'competenceRoutine.small',
  },
  {
    indicator: 'seriousIncidentCapacity.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad det som skal til for å håndtere alvorlige hendelser',
      nn: 'har i stor eller svært stor grad det som skal til for å handtere alvorlege hendingar',
      en: 'have what it takes to handle serious incidents, to a large or very large degree',
    },
    toSmallDegree: 'seriousIncidentCapacity.small',
  },
  {
    indicator: 'understandableLanguage.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'gir i stor eller svært stor grad HMS-informasjon på et språk som alle forstår',
      nn: 'gjev i stor eller svært stor grad HMS-informasjon på eit språk som alle forstår',
      en: 'give HSE information in a language that everybody understands, to a large or very large degree',
    },
    toSmallDegree: 'understandableLanguage.small',
  },
  {
    indicator: 'sharedPremises.yes',
    expectation: 'fact',
    phrase: {
      nb: 'deler lokaler med andre virksomheter',
      nn: 'deler lokale med andre verksemder',
      en: 'share premises with other organisations',
    },
  },
  {
    indicator: 'coordinationAgreement.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'har samordningsavtale med dem de deler lokaler med',
      nn: 'har samordningsavtale med dei som dei deler lokale med',
      en: 'have a coordination agreement with those they share premises with',
    },
  },
  {
    indicator: 'sickLeaveStatisticsAccurate.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'sier at statistikken i stor eller svært stor grad viser det reelle sykefraværet',
      nn: 'seier at statistikken i stor eller svært stor grad viser det reelle sjukefråværet',
      en: 'say that the statistics show the real sick leave to a large or very large degree',
    },
    toSmallDegree: 'sickLeaveStatisticsAccurate.small',
  },
  {
    indicator: 'sickLeaveRoutineKnown.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har ledere som kjenner rutinen for å følge opp sykmeldte',
      nn: 'har leiarar som kjenner rutinen for å følgje opp sjukmelde',
      en: 'have managers who know the routine for following up those on sick leave',
    },
  },
  {
    indicator: 'sickLeaveFollowUp.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'følger i stor eller svært stor grad opp sykmeldte etter rutinene',
      nn: 'følgjer i stor eller svært stor grad opp sjukmelde etter rutinane',
      en: 'follow up those on sick leave by the routines, to a large or very large degree',
    },
    toSmallDegree: 'sickLeaveFollowUp.small',
  },
  {
    indicator: 'workRelatedSickLeaveChallenge.small',
    expectation: 'mostUnits',
    phrase: {
      nb: 'sier at arbeidsrelatert sykefravær bare i liten eller svært liten grad er en utfordring',
      nn: 'seier at arbeidsrelatert sjukefråvær berre i liten eller svært liten grad er ei utfordring',
      en: 'say that work-related sick leave is a challenge to a small or very small degree only',
    },
  },
  {
    indicator: 'workRelatedSickLeaveCausesKnown.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'sier at leder i stor eller svært stor grad kjenner årsakene til arbeidsrelatert sykefravær',
      nn: 'seier at leiar i stor eller svært stor grad kjenner årsakene til arbeidsrelatert sjukefråvær',
      en: 'say that the manager knows the causes of work-related sick leave to a large or very large degree',
    },
    toSmallDegree: 'workRelatedSickLeaveCausesKnown.small',
    leftBlank: {
      indicator: 'workRelatedSickLeaveCausesKnown.unanswered',
      about: {
        nb: 'årsakene til arbeidsrelatert sykefravær',
        nn: 'årsakene til arbeidsrelatert sjukefråvær',
        en: 'the causes of work-related sick leave',
      },
    },
  },
  {
    indicator: 'psychosocialOnAgenda.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'tar i stor eller svært stor grad opp det psykososiale og organisatoriske arbeidsmiljøet jevnlig',
      nn: 'tek i stor eller svært stor grad opp det psykososiale og organisatoriske arbeidsmiljøet jamleg',
      en: 'take up the psychosocial and organisational working environment regularly, to a large or very large degree',
    },
    toSmallDegree: 'psychosocialOnAgenda.small',
  },
  {
    indicator: 'unclearDemands.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad kartlagt og fulgt opp uklare eller motstridende krav',
      nn: 'har i stor eller svært stor grad kartlagt og følgt opp uklare eller motstridande krav',
      en: 'have identified and followed up unclear or conflicting demands to a large or very large degree',
    },
    toSmallDegree: 'unclearDemands.small',
  },
  {
    indicator: 'emotionalDemands.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad kartlagt og fulgt opp emosjonelle krav og belastninger',
      nn: 'har i stor eller svært stor grad kartlagt og følgt opp emosjonelle krav og belastingar',
      en: 'have identified and followed up emotional demands and strain to a large or very large degree',
    },
    toSmallDegree: 'emotionalDemands.small',
  },
  {
    indicator: 'workloadAndTimePressure.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad kartlagt og fulgt opp arbeidsmengde og tidspress',
      nn: 'har i stor eller svært stor grad kartlagt og følgt opp arbeidsmengd og tidspress',
      en: 'have identified and followed up workload and time pressure to a large or very large degree',
    },
    toSmallDegree: 'workloadAndTimePressure.small',
  },
  {
    indicator: 'supportAtWork.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad kartlagt og fulgt opp støtte og hjelp i arbeidet',
      nn: 'har i stor eller svært stor grad kartlagt og følgt opp støtte og hjelp i arbeidet',
      en: 'have identified and followed up support and help at work to a large or very large degree',
    },
    toSmallDegree: 'supportAtWork.small',
  },
  {
    indicator: 'knowsWhatToDoAboutHarassment.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad gjort kjent hva man kan gjøre ved mobbing og trakassering',
      nn: 'har i stor eller svært stor grad gjort kjent kva ein kan gjere ved mobbing og trakassering',
      en: 'have to a large or very large degree made known what to do about bullying and harassment',
    },
    toSmallDegree: 'knowsWhatToDoAboutHarassment.small',
  },
  {
    indicator: 'appraisalShare.majority',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har hatt medarbeidersamtale med minst halvparten av de ansatte',
      nn: 'har hatt medarbeidarsamtale med minst halvparten av dei tilsette',
      en: 'have held appraisals with at least half of their employees',
    },
  },
  {
    indicator: 'appraisalShare.most',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har hatt medarbeidersamtale med minst tre fjerdedeler av de ansatte',
      nn: 'har hatt medarbeidarsamtale med minst tre fjerdedelar av dei tilsette',
      en: 'have held appraisals with at least three quarters of their employees',
    },
  },
  {
    indicator: 'substanceUseGuidelinesKnown.large',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har i stor eller svært stor grad gjort kjent retningslinjene for rus og avhengighet',
      nn: 'har i stor eller svært stor grad gjort kjent retningslinjene for rus og avhengnad',
      en: 'have to a large or very large degree made known the guidelines on substance use',
    },
    toSmallDegree: 'substanceUseGuidelinesKnown.small',
  },
]
