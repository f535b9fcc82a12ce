import type { ItemKey } from '../../questionnaire/index.ts'

/** How a sentence, in any of the languages, shows that it is about an item. */
const topics: Readonly<Record<ItemKey, RegExp>> = {
  responseRate: /svarprosent|har (levert|rapportert)|response rate|handed in/iu,
  completedTogether: /fylt ut .*(i samarbeid|sammen|saman)|together/iu,
  ownHseGoals: /hms-mål|mål for hms|(egne|eigne) mål|hse goals?|goals of their own/iu,
  hseActionPlan: /(egne|eigne|egen|eigen|lokale?) .{0,20}handlingsplan|hms-handlingsplan|action plan/iu,
  riskAssessmentsUpToDate: /oppdaterte risikovurdering|risk assessments?.*up to date|up-to-date risk/iu,
  incidentReportingRoutine: /rutin\w* (for|som) .*(innmeld|meld)|routines? for reporting/iu,
  knowsReportingVersusWhistleblowing: /(kjent|kjend|kjenn|know).*(forskjell|skilnad|difference)/iu,
  incidentCausesMapped:
    /kartleg\w* av (årsak|uønsk)|årsak.*(hending|hendels|avvik)|causes of .*(incident|event)/iu,
  incidentLessonsShared: /lærdom|det (de|dei) lærer|lessons|learnt? from/iu,
  safetyRoundDone: /hms-rund|vernerund|safety round/iu,
  delegationInWriting: /delegering|delegert|delegat/iu,
  safetyRepInvolved: /(verneombud|verneombod).*(med på|involver|inkluder)|involve.*safety rep/iu,
  safetyRepTime: /(verneombud|verneombod).*\btid\b|safety rep.*\btime\b/iu,
  safetyRepTraining: /(verneombud|verneombod).*opplæring|safety rep.*training/iu,
  safetyRepBasicCourse: /(verneombud|verneombod).*kurs|safety rep.*course/iu,
  managerBasicCourse: /(leder|leiar).*(kurs|opplæring)|manager.*(course|training)/iu,
  managerSafetyRepMeetings: /møte.*(verneombud|verneombod)|meetings.*safety rep/iu,
  employeesInvolved:
    /(ansatte|tilsette|medarbeid).*(involver|med på)|involverer (ansatte|tilsette|medarbeid)|involve.*employees?/iu,
  competenceRoutine: /kompetanse.*(trygt|forsvarl)|arbeide trygt|work safely/iu,
  seriousIncidentCapacity: /alvorl\w* (hendels|hending)|serious incident/iu,
  understandableLanguage: /språk.*forstår|language/iu,
  sharedPremises:
    /samme lokale|same lokale|del(er|ing av) lokale|eksterne (virksom|verksem)|shared? premises/iu,
  coordinationAgreement: /samordningsavtale|coordination agreement/iu,
  coordinationAgreementRequired: /samordningsavtale.*(krev|krav)|coordination agreement.*(required|demand)/iu,
  sickLeaveStatisticsAccurate:
    /statistik.*(sykefrav|sykefrær|sjukefråv)|(sykefrav|sykefrær|sykefravær|sjukefråv)\S*statisti|statistics.*sick leave/iu,
  sickLeaveRoutineKnown: /rutinen for .*(sykmeld|sjukmeld)|routine for .*sick leave/iu,
  sickLeaveFollowUp:
    /følge?j?r? .*opp (sykmeld|sjukmeld)|(sykmeld|sjukmeld)\S* .*(fulgt|følgt) opp|follow up .*sick leave/iu,
  workRelatedSickLeaveChallenge: /arbeidsrelater\w* (sykefravær|sjukefråvær)|work-related sick leave/iu,
  workRelatedSickLeaveCausesKnown: /årsak.*arbeidsrelater|causes of work-related/iu,
  psychosocialOnAgenda: /psykososial.*(dagsorden|jevnlig|jamleg)|psychosocial.*regular/iu,
  unclearDemands: /(uklare|motstrid\S*).*(krav|forvent)|unclear|conflicting demands/iu,
  emotionalDemands: /emosjonelle|emotional/iu,
  workloadAndTimePressure: /arbeidsmengd|tidspress|workload|time pressure/iu,
  supportAtWork: /støtte og hjelp|support and help/iu,
  knowsWhatToDoAboutHarassment: /mobbing|trakasser|bully|harass/iu,
  appraisalShare: /medarbeidersamtale|medarbeidarsamtale|appraisal/iu,
  substanceUseGuidelinesKnown: /\brus\b|avhengighet|avhengnad|substance/iu,
  radiationSources: /strålekilde|strålekjelde|radiation source/iu,
  'radiationRoutines.riskAssessment': /risiko.*strål|strål.*risiko|risk.*radiation|radiation.*risk/iu,
  'radiationRoutines.healthExamination': /helseundersøk|health exam/iu,
  'radiationRoutines.exposureRegister': /register.*(ioniser|strål)|(ioniser|radiation).*register/iu,
  'radiationRoutines.roomResponsible': /romansvarl.*strål|strål.*romansvarl|responsible.*radiation/iu,
  'radiationRoutines.authorityNotification':
    /(meldeplikt|melder|meldt|meldes).*strål|strål.*(meldt|meldes) |report.*radiation sources/iu,
  'radiationRoutines.wasteDisposal': /radioaktivt avfall|radioactive waste/iu,
  chemicalsOrGases: /kjemikali|\bgass|chemical/iu,
  'chemicalRoutines.riskAssessment': /risiko.*kjemikali|risk.*chemical/iu,
  'chemicalRoutines.healthExamination': /helseundersøk|health exam/iu,
  'chemicalRoutines.exposureRegister': /register.*(kjemikali|gass)|register.*chemical/iu,
  'chemicalRoutines.roomResponsible': /romansvarl.*(kjemikali|gass)|responsible.*chemical/iu,
  'chemicalRoutines.exposureLimitationAndPpe': /verneutstyr|protective equipment/iu,
  'chemicalRoutines.safeStorage': /oppbevar.*(kjemikali|gass)|store chemicals/iu,
  'chemicalRoutines.wasteDisposal': /(avhend|kvitt).*(kjemikali|gass)|dispose of chemicals/iu,
  biologicalAgents: /biologiske (faktor|agens)|biological/iu,
  'biologicalRoutines.healthExamination': /helseundersøk|health exam/iu,
  'biologicalRoutines.exposureRegister': /register.*biologisk|register.*biological/iu,
  'biologicalRoutines.vaccinationOffered': /vaksin|vaccin/iu,
  'biologicalRoutines.roomResponsible': /romansvarl.*biologisk|responsible.*biological/iu,
  'biologicalRoutines.wasteDisposal': /smittefarl\w* avfall|infectious waste/iu,
  musculoskeletalTraining: /muskel|musculoskeletal/iu,
  adaptedEquipment: /tilpass\w* utstyr|adapted equipment/iu,
}

/**
 * The items that a percentage is about, going by the words around it: those of its own sentence, and where that names none,
 * those of the nearest sentence before it in its paragraph that names any.
 */
export function topicsOf(sentences: readonly string[]): ReadonlySet<ItemKey> {
  for (const sentence of sentences) {
    const found = Object.entries(topics).filter(([, words]) => words.test(sentence))
    if (found.length > 0) return new Set(found.map(([item]) => item))
  }
  return new Set()
}
