import type { PrintedClaim } from '../printed-claim.ts'

/** Sick leave and appraisals (section 2.1). */
export const claimsOnSickLeaveAndPsychosocial: readonly PrintedClaim[] = [
  {
    indicator: 'sickLeaveStatisticsAccurate.large',
    year: 2022,
    claim: {
      nb: 'Enheter der sykefraværsstatistikken i stor eller svært stor grad stemmer',
      nn: 'Einingar der sjukefråværsstatistikken i stor eller svært stor grad stemmer',
      en: 'Units whose sick-leave statistics are accurate to a large or very large degree',
    },
    printed: '60 %',
    says: { percent: 60, decimals: 0 },
  },
  {
    indicator: 'sickLeaveStatisticsAccurate.small',
    year: 2022,
    claim: {
      nb: 'Enheter der sykefraværsstatistikken i liten eller svært liten grad stemmer',
      nn: 'Einingar der sjukefråværsstatistikken i liten eller svært liten grad stemmer',
      en: 'Units whose sick-leave statistics are accurate to a small or very small degree',
    },
    printed: '24 %',
    says: { percent: 24, decimals: 0 },
  },
  {
    indicator: 'workRelatedSickLeaveChallenge.small',
    year: 2022,
    claim: {
      nb: 'Enheter der arbeidsrelatert sykefravær i liten eller svært liten grad er en utfordring',
      nn: 'Einingar der arbeidsrelatert sjukefråvær i liten eller svært liten grad er ei utfordring',
      en: 'Units where work-related sick leave is a challenge to a small or very small degree',
    },
    printed: '81,3 %',
    says: { percent: 81.3, decimals: 1 },
  },
  {
    indicator: 'workRelatedSickLeaveChallenge.large',
    year: 2022,
    claim: {
      nb: 'Enheter der arbeidsrelatert sykefravær i stor eller svært stor grad er en utfordring',
      nn: 'Einingar der arbeidsrelatert sjukefråvær i stor eller svært stor grad er ei utfordring',
      en: 'Units where work-related sick leave is a challenge to a large or very large degree',
    },
    printed: '7 enheter',
    says: { units: 7 },
  },
  {
    indicator: 'workRelatedSickLeaveCausesKnown.large',
    year: 2022,
    claim: {
      nb: 'Enheter der lederen i stor eller svært stor grad kjenner årsakene til arbeidsrelatert sykefravær',
      nn: 'Einingar der leiaren i stor eller svært stor grad kjenner årsakene til arbeidsrelatert sjukefråvær',
      en: 'Units whose manager knows the causes of work-related sick leave to a large or very large degree',
    },
    printed: '49,4 %',
    says: { percent: 49.4, decimals: 1 },
    note: {
      nb: 'Rapporten la sammen de avrundede andelene 18,7 og 30,7. Antallene gir 37 av 75, som er 49,3 %.',
      nn: 'Rapporten la saman dei avrunda delane 18,7 og 30,7. Tala gir 37 av 75, som er 49,3 %.',
      en: 'The report added the rounded shares 18.7 and 30.7. The counts give 37 of 75, which is 49.3 %.',
    },
  },
  {
    indicator: 'workRelatedSickLeaveCausesKnown.unanswered',
    year: 2022,
    claim: {
      nb: 'Enheter som ikke har svart på om årsakene til arbeidsrelatert sykefravær er kjent',
      nn: 'Einingar som ikkje har svart på om årsakene til arbeidsrelatert sjukefråvær er kjende',
      en: 'Units that have not answered whether the causes of work-related sick leave are known',
    },
    printed: 'nærmere halvparten',
    says: { nearly: 50 },
  },
  {
    indicator: 'appraisalShare.most',
    year: 2022,
    claim: {
      nb: 'Enheter der 75–100 % av de ansatte har hatt medarbeidersamtale',
      nn: 'Einingar der 75–100 % av dei tilsette har hatt medarbeidarsamtale',
      en: 'Units where 75–100 % of the employees have had an appraisal',
    },
    printed: '58,7 %',
    says: { percent: 58.7, decimals: 1 },
  },
  {
    indicator: 'appraisalShare.majority',
    year: 2022,
    claim: {
      nb: 'Enheter der minst 50 % av de ansatte har hatt medarbeidersamtale',
      nn: 'Einingar der minst 50 % av dei tilsette har hatt medarbeidarsamtale',
      en: 'Units where at least 50 % of the employees have had an appraisal',
    },
    printed: '80 %',
    says: { percent: 80, decimals: 0 },
  },
  {
    indicator: 'appraisalShare.most',
    year: 2021,
    claim: {
      nb: 'Enheter der 75–100 % av de ansatte har hatt medarbeidersamtale',
      nn: 'Einingar der 75–100 % av dei tilsette har hatt medarbeidarsamtale',
      en: 'Units where 75–100 % of the employees have had an appraisal',
    },
    printed: '49,3 %',
    says: { percent: 49.3, decimals: 1 },
  },
  {
    indicator: 'appraisalShare.majority',
    year: 2021,
    claim: {
      nb: 'Enheter der minst 50 % av de ansatte har hatt medarbeidersamtale',
      nn: 'Einingar der minst 50 % av dei tilsette har hatt medarbeidarsamtale',
      en: 'Units where at least 50 % of the employees have had an appraisal',
    },
    printed: '69,3 %',
    says: { percent: 69.3, decimals: 1 },
  },
]
