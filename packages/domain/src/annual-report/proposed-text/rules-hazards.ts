import type { TextRule } from './text-rule.ts'

/** Radiation, chemicals, biological agents and ergonomics. */
export const rulesOnHazards: readonly TextRule[] = [
  {
    indicator: 'radiationSources.yes',
    expectation: 'fact',
    phrase: { nb: 'har strålekilder', nn: 'har strålekjelder', en: 'have radiation sources' },
  },
  {
    indicator: 'radiationRoutines.riskAssessment.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'vurderer risikoen ved bruk av strålekilder',
      nn: 'vurderer risikoen ved bruk av strålekjelder',
      en: 'assess the risk of using radiation sources',
    },
  },
  {
    indicator: 'radiationRoutines.healthExamination.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'gir målrettet helseundersøkelse til dem som arbeider med stråling, der loven krever det',
      nn: 'gjev målretta helseundersøking til dei som arbeider med stråling, der lova krev det',
      en: 'give health examinations to those who work with radiation, where the law demands it',
    },
  },
  {
    indicator: 'radiationRoutines.exposureRegister.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'fører register over dem som arbeider med ioniserende stråling',
      nn: 'fører register over dei som arbeider med ioniserande stråling',
      en: 'keep a register of those who work with ionising radiation',
    },
  },
  {
    indicator: 'radiationRoutines.roomResponsible.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'har romansvarlige for rom med strålekilder',
      nn: 'har romansvarlege for rom med strålekjelder',
      en: 'have somebody responsible for each room with radiation sources',
    },
  },
  {
    indicator: 'radiationRoutines.authorityNotification.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'melder strålekildene til myndighetene',
      nn: 'melder strålekjeldene til styresmaktene',
      en: 'report their radiation sources to the authorities',
    },
  },
  {
    indicator: 'radiationRoutines.wasteDisposal.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'kvitter seg med radioaktivt avfall etter retningslinjene',
      nn: 'kvittar seg med radioaktivt avfall etter retningslinjene',
      en: 'dispose of radioactive waste by the guidelines',
    },
  },
  {
    indicator: 'chemicalsOrGases.yes',
    expectation: 'fact',
    phrase: {
      nb: 'bruker eller håndterer kjemikalier eller gasser',
      nn: 'bruker eller handterer kjemikaliar eller gassar',
      en: 'use or handle chemicals or gases',
    },
  },
  {
    indicator: 'chemicalRoutines.riskAssessment.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'vurderer risikoen ved bruk av kjemikalier',
      nn: 'vurderer risikoen ved bruk av kjemikaliar',
      en: 'assess the risk of using chemicals',
    },
  },
  {
    indicator: 'chemicalRoutines.healthExamination.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'gir målrettet helseundersøkelse til dem som arbeider med kjemikalier og gasser, der loven krever det',
      nn: 'gjev målretta helseundersøking til dei som arbeider med kjemikaliar og gassar, der lova krev det',
      en: 'give health examinations to those who work with chemicals and gases, where the law demands it',
    },
  },
  {
    indicator: 'chemicalRoutines.exposureRegister.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'fører register over dem som arbeider med kjemikalier og gasser som krever det',
      nn: 'fører register over dei som arbeider med kjemikaliar og gassar som krev det',
      en: 'keep a register of those who work with chemicals and gases that call for one',
    },
  },
  {
    indicator: 'chemicalRoutines.roomResponsible.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'har romansvarlige for rom med kjemikalier og gasser',
      nn: 'har romansvarlege for rom med kjemikaliar og gassar',
      en: 'have somebody responsible for each room with chemicals and gases',
    },
  },
  {
    indicator: 'chemicalRoutines.exposureLimitationAndPpe.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'begrenser eksponering for kjemikalier og bruker påbudt verneutstyr',
      nn: 'avgrensar eksponering for kjemikaliar og bruker påbode verneutstyr',
      en: 'limit exposure to chemicals and use the protective equipment that is required',
    },
  },
  {
    indicator: 'chemicalRoutines.safeStorage.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'oppbevarer kjemikalier og gasser forsvarlig',
      nn: 'oppbevarer kjemikaliar og gassar forsvarleg',
      en: 'store chemicals and gases safely',
    },
  },
  {
    indicator: 'chemicalRoutines.wasteDisposal.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'kvitter seg med kjemikalier og gasser etter retningslinjene',
      nn: 'kvittar seg med kjemikaliar og gassar etter retningslinjene',
      en: 'dispose of chemicals and gases by the guidelines',
    },
  },
  {
    indicator: 'biologicalAgents.yes',
    expectation: 'fact',
    phrase: {
      nb: 'bruker eller håndterer biologiske faktorer',
      nn: 'bruker eller handterer biologiske faktorar',
      en: 'use or handle biological agents',
    },
  },
  {
    indicator: 'biologicalRoutines.healthExamination.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'gir målrettet helseundersøkelse til dem som arbeider med biologiske faktorer, der loven krever det',
      nn: 'gjev målretta helseundersøking til dei som arbeider med biologiske faktorar, der lova krev det',
      en: 'give health examinations to those who work with biological agents, where the law demands it',
    },
  },
  {
    indicator: 'biologicalRoutines.exposureRegister.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'fører register over dem som arbeider med biologiske faktorer som krever det',
      nn: 'fører register over dei som arbeider med biologiske faktorar som krev det',
      en: 'keep a register of those who work with biological agents that call for one',
    },
  },
  {
    indicator: 'biologicalRoutines.vaccinationOffered.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'tilbyr vaksinasjon der det trengs',
      nn: 'tilbyr vaksinasjon der det trengst',
      en: 'offer vaccination where it is needed',
    },
  },
  {
    indicator: 'biologicalRoutines.roomResponsible.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'har romansvarlige for rom med biologiske faktorer',
      nn: 'har romansvarlege for rom med biologiske faktorar',
      en: 'have somebody responsible for each room with biological agents',
    },
  },
  {
    indicator: 'biologicalRoutines.wasteDisposal.yes',
    expectation: 'everyUnit',
    phrase: {
      nb: 'kvitter seg med smittefarlig avfall etter retningslinjene',
      nn: 'kvittar seg med smittefarleg avfall etter retningslinjene',
      en: 'dispose of infectious waste by the guidelines',
    },
  },
  {
    indicator: 'musculoskeletalTraining.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'gir opplæring om det som kan gi muskel- og skjelettplager',
      nn: 'gjev opplæring om det som kan gje muskel- og skjelettplager',
      en: 'give training on what can cause musculoskeletal complaints',
    },
  },
  {
    indicator: 'adaptedEquipment.yes',
    expectation: 'mostUnits',
    phrase: {
      nb: 'har rutiner for å gi tilpasset utstyr til dem som trenger det',
      nn: 'har rutinar for å gje tilpassa utstyr til dei som treng det',
      en: 'have routines for giving adapted equipment to those who need it',
    },
  },
]
