import type { LocalizedText } from '../../language.ts'
import type { LawReference } from '../../questionnaire/index.ts'
import type { Decision, FindingRule } from '../finding-rule.ts'
import { rule, text } from './rule.ts'

/** What a unit works with that the law has rules about. */
interface Hazard {
  /** As it stands after a colon: "Helseundersøkelse: stråling". */
  readonly name: LocalizedText
  /** As it stands after "med": "arbeider med ioniserende stråling". */
  readonly workWith: LocalizedText
}

const radiation: Hazard = {
  name: text('stråling', 'stråling', 'radiation'),
  workWith: text('strålekilder', 'strålekjelder', 'radiation sources'),
}
const chemicals: Hazard = {
  name: text('kjemikalier', 'kjemikaliar', 'chemicals'),
  workWith: text('kjemikalier eller gasser', 'kjemikaliar eller gassar', 'chemicals or gases'),
}
const biological: Hazard = {
  name: text('biologiske faktorer', 'biologiske faktorar', 'biological agents'),
  workWith: text('biologiske faktorer', 'biologiske faktorar', 'biological agents'),
}

const work = (section: string): LawReference => ({ law: 'performanceOfWorkRegulations', section })
const workplace = (section: string): LawReference => ({ law: 'workplaceRegulations', section })
const withHealthService = { helpedBy: ['safetyRepresentative', 'occupationalHealth'] } as const

/** A unit that doesn't know whether it has the hazard can't know whether it meets the demands either. */
function hazardKnown({ workWith }: Hazard, topic: LocalizedText): FindingRule {
  return rule(
    'law',
    {
      topic,
      demand: text(
        `Enheten må vite om den har ${workWith.nb}: Farer skal være kartlagt.`,
        `Eininga må vite om ho har ${workWith.nn}: Farar skal vere kartlagde.`,
        `The unit must know whether it has ${workWith.en}: hazards must be mapped.`,
      ),
      suggestion: text(
        `Kartlegg om det finnes ${workWith.nb} ved enheten, sammen med verneombudet.`,
        `Kartlegg om det finst ${workWith.nn} ved eininga, saman med verneombodet.`,
        `Find out whether the unit has ${workWith.en}, together with the safety representative.`,
      ),
    },
    { lacks: { dontKnow: 'unknown' } },
  )
}

function riskAssessment({ name, workWith }: Hazard, section: string): FindingRule {
  return rule(
    'law',
    {
      topic: text(
        `Risikovurdering: ${name.nb}`,
        `Risikovurdering: ${name.nn}`,
        `Risk assessment: ${name.en}`,
      ),
      demand: text(
        `Bruk av ${workWith.nb} skal risikovurderes, skriftlig.`,
        `Bruk av ${workWith.nn} skal risikovurderast, skriftleg.`,
        `The use of ${workWith.en} must be risk assessed, in writing.`,
      ),
      suggestion: text(
        `Risikovurder arbeidet med ${workWith.nb} i hvert rom der det foregår.`,
        `Risikovurder arbeidet med ${workWith.nn} i kvart rom der det går føre seg.`,
        `Assess the risk of work with ${workWith.en} in every room where it is done.`,
      ),
    },
    { references: [work(section)], ...withHealthService },
  )
}

function healthExamination({ name, workWith }: Hazard): FindingRule {
  return rule(
    'law',
    {
      topic: text(
        `Helseundersøkelse: ${name.nb}`,
        `Helseundersøking: ${name.nn}`,
        `Health examination: ${name.en}`,
      ),
      demand: text(
        `Medarbeidere som arbeider med ${workWith.nb}, skal få målrettet helseundersøkelse når loven krever det.`,
        `Medarbeidarar som arbeider med ${workWith.nn}, skal få målretta helseundersøking når lova krev det.`,
        `Employees who work with ${workWith.en} must have a targeted health examination where the law requires it.`,
      ),
      suggestion: text(
        `Avtal med bedriftshelsetjenesten hvem som trenger helseundersøkelse for arbeid med ${workWith.nb}, og når.`,
        `Avtal med bedriftshelsetenesta kven som treng helseundersøking for arbeid med ${workWith.nn}, og når.`,
        `Agree with the occupational health service on who needs a health examination for work with ${workWith.en}, and when.`,
      ),
    },
    withHealthService,
  )
}

function exposureRegister({ name, workWith }: Hazard, section: string): FindingRule {
  return rule(
    'law',
    {
      topic: text(
        `Eksponeringsregister: ${name.nb}`,
        `Eksponeringsregister: ${name.nn}`,
        `Exposure register: ${name.en}`,
      ),
      demand: text(
        `Medarbeidere som er utsatt for ${workWith.nb} som krever det, skal stå i eksponeringsregisteret.`,
        `Medarbeidarar som er utsette for ${workWith.nn} som krev det, skal stå i eksponeringsregisteret.`,
        `Employees exposed to ${workWith.en} that require it must be in the exposure register.`,
      ),
      suggestion: text(
        `Før dem som er utsatt for ${workWith.nb}, i eksponeringsregisteret, og gjør én ansvarlig for å holde det ved like.`,
        `Før dei som er utsette for ${workWith.nn}, i eksponeringsregisteret, og gjer éin ansvarleg for å halde det ved like.`,
        `Enter those exposed to ${workWith.en} in the exposure register, and make one person responsible for keeping it.`,
      ),
    },
    { references: [work(section)] },
  )
}

function roomResponsible({ name, workWith }: Hazard): FindingRule {
  return rule(
    'law',
    {
      topic: text(
        `Romansvarlig og romkort: ${name.nb}`,
        `Romansvarleg og romkort: ${name.nn}`,
        `Room card and responsible person: ${name.en}`,
      ),
      demand: text(
        `Rom med ${workWith.nb} skal være merket og ha en romansvarlig.`,
        `Rom med ${workWith.nn} skal vere merkte og ha ein romansvarleg.`,
        `Rooms with ${workWith.en} must be marked and have a responsible person.`,
      ),
      suggestion: text(
        `Oppnevn romansvarlige for rom med ${workWith.nb}, og få romkortene oppdatert.`,
        `Peik ut romansvarlege for rom med ${workWith.nn}, og få romkorta oppdaterte.`,
        `Appoint responsible persons for rooms with ${workWith.en}, and have the room cards updated.`,
      ),
    },
    { references: [workplace('5-7')] },
  )
}

function wasteDisposal({ name }: Hazard, waste: LocalizedText): FindingRule {
  return rule('law', {
    topic: text(`Avfall: ${name.nb}`, `Avfall: ${name.nn}`, `Waste: ${name.en}`),
    demand: text(
      `${waste.nb} skal leveres på en trygg måte, etter retningslinjene.`,
      `${waste.nn} skal leverast på ein trygg måte, etter retningslinjene.`,
      `${waste.en} must be disposed of safely, in line with the guidelines.`,
    ),
    suggestion: text(
      'Gjør rutinen for avfall kjent, og heng den opp der avfallet oppstår.',
      'Gjer rutinen for avfall kjend, og heng han opp der avfallet oppstår.',
      'Make the waste routine known, and put it up where the waste arises.',
    ),
  })
}

/** Radiation, chemicals and gases, biological agents: whether a unit knows of them, and the routines that it must have. */
export const hazards = {
  radiationSources: hazardKnown(radiation, text('Strålekilder', 'Strålekjelder', 'Radiation sources')),
  'radiationRoutines.riskAssessment': riskAssessment(radiation, '15-1'),
  'radiationRoutines.healthExamination': healthExamination(radiation),
  'radiationRoutines.exposureRegister': exposureRegister(radiation, '31-4'),
  'radiationRoutines.roomResponsible': roomResponsible(radiation),
  'radiationRoutines.authorityNotification': rule(
    'law',
    {
      topic: text('Melding om strålekilder', 'Melding om strålekjelder', 'Notification of radiation sources'),
      demand: text(
        'Meldepliktige strålekilder skal meldes til Direktoratet for strålevern og atomsikkerhet.',
        'Meldepliktige strålekjelder skal meldast til Direktoratet for strålevern og atomtryggleik.',
        'Notifiable radiation sources must be reported to the Norwegian Radiation and Nuclear Safety Authority.',
      ),
      suggestion: text(
        'Gå gjennom strålekildene, og meld dem som mangler i direktoratets meldesystem.',
        'Gå gjennom strålekjeldene, og meld dei som manglar i meldesystemet til direktoratet.',
        'Go through the radiation sources, and report those that are missing to the authority.',
      ),
    },
    {
      references: [{ law: 'radiationProtectionRegulations', section: '13' }],
      helpedBy: ['safetyRepresentative', 'hseSection'],
    },
  ),
  'radiationRoutines.wasteDisposal': wasteDisposal(
    radiation,
    text('Radioaktivt avfall', 'Radioaktivt avfall', 'Radioactive waste'),
  ),

  chemicalsOrGases: hazardKnown(
    chemicals,
    text('Kjemikalier og gasser', 'Kjemikaliar og gassar', 'Chemicals and gases'),
  ),
  'chemicalRoutines.riskAssessment': riskAssessment(chemicals, '3-1'),
  'chemicalRoutines.healthExamination': healthExamination(chemicals),
  'chemicalRoutines.exposureRegister': exposureRegister(chemicals, '31-1'),
  'chemicalRoutines.roomResponsible': roomResponsible(chemicals),
  'chemicalRoutines.exposureLimitationAndPpe': rule(
    'law',
    {
      topic: text('Verneutstyr: kjemikalier', 'Verneutstyr: kjemikaliar', 'Protective equipment: chemicals'),
      demand: text(
        'Eksponering for kjemikalier skal begrenses, og påbudt verneutstyr skal brukes.',
        'Eksponering for kjemikaliar skal avgrensast, og påbode verneutstyr skal brukast.',
        'Exposure to chemicals must be limited, and mandatory protective equipment used.',
      ),
      suggestion: text(
        'Gå gjennom avtrekk og verneutstyr, skaff det som mangler, og lær opp dem som bruker det.',
        'Gå gjennom avtrekk og verneutstyr, skaff det som manglar, og lær opp dei som bruker det.',
        'Go through ventilation and protective equipment, get what is missing, and train those who use it.',
      ),
    },
    withHealthService,
  ),
  'chemicalRoutines.safeStorage': rule('law', {
    topic: text('Oppbevaring: kjemikalier', 'Oppbevaring: kjemikaliar', 'Storage: chemicals'),
    demand: text(
      'Kjemikalier og gasser skal oppbevares slik at de ikke skader noen eller tar fyr.',
      'Kjemikaliar og gassar skal oppbevarast slik at dei ikkje skader nokon eller tek fyr.',
      'Chemicals and gases must be stored so that they harm nobody and catch no fire.',
    ),
    suggestion: text(
      'Rydd lageret, skill det som ikke skal stå sammen, og skaff godkjente skap.',
      'Rydd lageret, skil det som ikkje skal stå saman, og skaff godkjende skap.',
      'Tidy the store, separate what must not stand together, and get approved cabinets.',
    ),
  }),
  'chemicalRoutines.wasteDisposal': wasteDisposal(
    chemicals,
    text('Kjemisk avfall', 'Kjemisk avfall', 'Chemical waste'),
  ),

  biologicalAgents: hazardKnown(
    biological,
    text('Biologiske faktorer', 'Biologiske faktorar', 'Biological agents'),
  ),
  'biologicalRoutines.healthExamination': healthExamination(biological),
  'biologicalRoutines.exposureRegister': exposureRegister(biological, '31-3'),
  'biologicalRoutines.vaccinationOffered': rule(
    'law',
    {
      topic: text(
        'Vaksine: biologiske faktorer',
        'Vaksine: biologiske faktorar',
        'Vaccination: biological agents',
      ),
      demand: text(
        'Medarbeidere som kan bli smittet, skal få tilbud om vaksine når risikovurderingen viser behov.',
        'Medarbeidarar som kan bli smitta, skal få tilbod om vaksine når risikovurderinga viser behov.',
        'Employees who may be infected must be offered vaccination where the risk assessment shows a need.',
      ),
      suggestion: text(
        'Avtal med bedriftshelsetjenesten hvem som skal få tilbud om vaksine.',
        'Avtal med bedriftshelsetenesta kven som skal få tilbod om vaksine.',
        'Agree with the occupational health service on who is to be offered vaccination.',
      ),
    },
    withHealthService,
  ),
  'biologicalRoutines.roomResponsible': roomResponsible(biological),
  'biologicalRoutines.wasteDisposal': wasteDisposal(
    biological,
    text('Smittefarlig avfall', 'Smittefarleg avfall', 'Infectious waste'),
  ),
} as const satisfies Record<string, Decision>
