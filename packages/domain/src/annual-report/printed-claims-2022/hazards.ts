import type { PrintedClaim } from '../printed-claim.ts'

/** Radiation, chemicals and biological agents (section 2.1), and harassment (section 2.6). */
export const claimsOnHazards: readonly PrintedClaim[] = [
  {
    indicator: 'radiationSources.yes',
    year: 2022,
    claim: {
      nb: 'Enheter med strålekilder',
      nn: 'Einingar med strålekjelder',
      en: 'Units with radiation sources',
    },
    printed: '29,3 %',
    says: { percent: 29.3, decimals: 1 },
  },
  {
    indicator: 'radiationRoutines.exposureRegister.yes',
    year: 2022,
    claim: {
      nb: 'Stråling: enheter som fører register, der det er aktuelt',
      nn: 'Stråling: einingar som fører register, der det er aktuelt',
      en: 'Radiation: units that keep a register, where applicable',
    },
    printed: '77 %',
    says: { percent: 77, decimals: 0 },
  },
  {
    indicator: 'radiationRoutines.exposureRegister.no',
    year: 2022,
    claim: {
      nb: 'Stråling: enheter som ikke fører register, der det er aktuelt',
      nn: 'Stråling: einingar som ikkje fører register, der det er aktuelt',
      en: 'Radiation: units that keep no register, where applicable',
    },
    printed: '23 %',
    says: { percent: 23, decimals: 0 },
  },
  {
    indicator: 'radiationRoutines.healthExamination.yes',
    year: 2022,
    claim: {
      nb: 'Stråling: enheter som har målrettet helseundersøkelse, der det er aktuelt',
      nn: 'Stråling: einingar som har målretta helseundersøking, der det er aktuelt',
      en: 'Radiation: units with targeted health examinations, where applicable',
    },
    printed: '80 %',
    says: { percent: 80, decimals: 0 },
  },
  {
    indicator: 'radiationRoutines.healthExamination.no',
    year: 2022,
    claim: {
      nb: 'Stråling: enheter som mangler målrettet helseundersøkelse, der det er aktuelt',
      nn: 'Stråling: einingar som manglar målretta helseundersøking, der det er aktuelt',
      en: 'Radiation: units without targeted health examinations, where applicable',
    },
    printed: '20 %',
    says: { percent: 20, decimals: 0 },
  },
  {
    indicator: 'chemicalsOrGases.yes',
    year: 2022,
    claim: {
      nb: 'Enheter som bruker kjemikalier eller gasser',
      nn: 'Einingar som bruker kjemikaliar eller gassar',
      en: 'Units that use chemicals or gases',
    },
    printed: '46,7 %',
    says: { percent: 46.7, decimals: 1 },
  },
  {
    indicator: 'biologicalAgents.yes',
    year: 2022,
    claim: {
      nb: 'Enheter som bruker biologiske faktorer',
      nn: 'Einingar som bruker biologiske faktorar',
      en: 'Units that use biological agents',
    },
    printed: '20 %',
    says: { percent: 20, decimals: 0 },
  },
  {
    indicator: 'biologicalRoutines.healthExamination.no',
    year: 2022,
    claim: {
      nb: 'Biologiske faktorer: enheter som mangler målrettet helseundersøkelse',
      nn: 'Biologiske faktorar: einingar som manglar målretta helseundersøking',
      en: 'Biological agents: units without targeted health examinations',
    },
    printed: '3 enheter',
    says: { units: 3 },
    note: {
      nb: 'Teksten sier at de samme enhetene mangler både helseundersøkelse og register. Tabellen viser tre enheter i hver rad.',
      nn: 'Teksten seier at dei same einingane manglar både helseundersøking og register. Tabellen viser tre einingar i kvar rad.',
      en: 'The prose says that the same units lack both health examinations and the register. The table shows three units in each row.',
    },
  },
  {
    indicator: 'knowsWhatToDoAboutHarassment.large',
    year: 2022,
    claim: {
      nb: 'Ledere og verneombud som svarer at medarbeiderne i stor eller svært stor grad vet hva de skal gjøre ved mobbing og trakassering',
      nn: 'Leiarar og verneombod som svarer at medarbeidarane i stor eller svært stor grad veit kva dei skal gjere ved mobbing og trakassering',
      en: 'Managers and safety representatives who say that staff know what to do about harassment to a large or very large degree',
    },
    printed: '81,3 %',
    says: { percent: 81.3, decimals: 1 },
    statedOf: 'persons',
    note: {
      nb: 'Tabellen gir 38 + 24 av 75, som er 82,7 %. 81,3 % hører til andre spørsmål. De som svarte, er enheter, ikke personer.',
      nn: 'Tabellen gir 38 + 24 av 75, som er 82,7 %. 81,3 % høyrer til andre spørsmål. Dei som svarte, er einingar, ikkje personar.',
      en: 'The table gives 38 + 24 of 75, which is 82.7 %. 81.3 % belongs to other questions. Those who answered are units, not persons.',
    },
  },
]
