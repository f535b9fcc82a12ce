import type { Decision } from '../finding-rule.ts'
import { rule, text } from './rule.ts'

/** Goals, plan, risk, incidents, round, delegation and cooperation. */
export const systematicWork = {
  completedTogether: rule('policy', {
    topic: text('Samarbeid om rapporten', 'Samarbeid om rapporten', 'Working together on the report'),
    demand: text(
      'Leder og verneombud skal fylle ut rapporten sammen.',
      'Leiar og verneombod skal fylle ut rapporten saman.',
      'The manager and the safety representative must fill in the report together.',
    ),
    suggestion: text(
      'Gå gjennom rapporten sammen, leder og verneombud, og bli enige om svarene.',
      'Gå gjennom rapporten saman, leiar og verneombod, og bli samde om svara.',
      'Go through the report together, manager and safety representative, and agree on the answers.',
    ),
  }),
  ownHseGoals: rule('policy', {
    topic: text('Egne HMS-mål', 'Eigne HMS-mål', 'Own HSE goals'),
    demand: text(
      'Mål for HMS-arbeidet skal være skrevet ned, og hver enhet skal ha egne.',
      'Mål for HMS-arbeidet skal vere skrivne ned, og kvar eining skal ha eigne.',
      'The goals of the HSE work must be in writing, and every unit is to have its own.',
    ),
    suggestion: text(
      'Velg hvilke av institusjonens mål dere skal bidra til, og skriv ned ett eller flere egne.',
      'Vel kva for mål institusjonen har som de skal bidra til, og skriv ned eitt eller fleire eigne.',
      'Choose which of the institution’s goals you will serve, and write down one or more of your own.',
    ),
  }),
  hseActionPlan: rule('policy', {
    topic: text('HMS-handlingsplan', 'HMS-handlingsplan', 'HSE action plan'),
    demand: text(
      'Hver enhet skal ha en handlingsplan for året, med tiltak mot risiko som er funnet.',
      'Kvar eining skal ha ein handlingsplan for året, med tiltak mot risiko som er funnen.',
      'Every unit is to have an action plan for the year, with measures against the risks found.',
    ),
    suggestion: text(
      'Lag en handlingsplan der hvert tiltak har en ansvarlig og en frist.',
      'Lag ein handlingsplan der kvart tiltak har ein ansvarleg og ein frist.',
      'Make an action plan in which every measure has an owner and a deadline.',
    ),
  }),
  riskAssessmentsUpToDate: rule('improvement', {
    topic: text(
      'Oppdaterte risikovurderinger',
      'Oppdaterte risikovurderingar',
      'Up-to-date risk assessments',
    ),
    demand: text(
      'Farer skal være kartlagt og risikoen vurdert, skriftlig og oppdatert.',
      'Farar skal vere kartlagde og risikoen vurdert, skriftleg og oppdatert.',
      'Hazards must be mapped and the risk assessed, in writing and up to date.',
    ),
    suggestion: text(
      'List opp aktivitetene ved enheten, og oppdater risikovurderingen av dem som mangler eller er gamle.',
      'List opp aktivitetane ved eininga, og oppdater risikovurderinga av dei som manglar eller er gamle.',
      'List the unit’s activities, and update the risk assessments that are missing or old.',
    ),
  }),
  incidentReportingRoutine: rule('law', {
    topic: text('Rutine for å melde avvik', 'Rutine for å melde avvik', 'Routine for reporting incidents'),
    demand: text(
      'Enheten skal ha en skriftlig rutine for å melde uønskede hendelser, avvik og forslag.',
      'Eininga skal ha ein skriftleg rutine for å melde uønskte hendingar, avvik og forslag.',
      'The unit must have a written routine for reporting undesired events, nonconformities and suggestions.',
    ),
    suggestion: text(
      'Skriv ned hvordan det meldes, gjør det kjent i et personalmøte, og ta det med i opplæringen av nye.',
      'Skriv ned korleis det blir meldt, gjer det kjent i eit personalmøte, og ta det med i opplæringa av nye.',
      'Write down how to report, make it known at a staff meeting, and include it in the training of new employees.',
    ),
  }),
  knowsReportingVersusWhistleblowing: rule('improvement', {
    topic: text('Å melde avvik og å varsle', 'Å melde avvik og å varsle', 'Reporting and whistleblowing'),
    demand: text(
      'Medarbeiderne skal vite forskjellen på å melde avvik og å varsle om kritikkverdige forhold.',
      'Medarbeidarane skal vite skilnaden på å melde avvik og å varsle om kritikkverdige forhold.',
      'Employees must know the difference between reporting nonconformities and whistleblowing.',
    ),
    suggestion: text(
      'Forklar forskjellen i et personalmøte, og vis hvor en melder og hvor en varsler.',
      'Forklar skilnaden i eit personalmøte, og vis kvar ein melder og kvar ein varslar.',
      'Explain the difference at a staff meeting, and show where to report and where to blow the whistle.',
    ),
  }),
  incidentCausesMapped: rule('improvement', {
    topic: text('Årsaker til hendelser', 'Årsaker til hendingar', 'Causes of incidents'),
    demand: text(
      'Årsakene til hendelser og avvik skal kartlegges, så de ikke skjer igjen.',
      'Årsakene til hendingar og avvik skal kartleggjast, så dei ikkje skjer igjen.',
      'The causes of incidents and nonconformities must be found, so that they don’t happen again.',
    ),
    suggestion: text(
      'Før årsaken til hvert avvik før det lukkes, og se etter mønstre sammen med verneombudet.',
      'Før årsaka til kvart avvik før det blir lukka, og sjå etter mønster saman med verneombodet.',
      'Record the cause of each nonconformity before it is closed, and look for patterns with the safety representative.',
    ),
  }),
  incidentLessonsShared: rule('improvement', {
    topic: text('Lærdom av hendelser', 'Lærdom av hendingar', 'Lessons from incidents'),
    demand: text(
      'Det som er lært av hendelser og avvik, skal deles.',
      'Det som er lært av hendingar og avvik, skal delast.',
      'What is learned from incidents and nonconformities must be shared.',
    ),
    suggestion: text(
      'Ta opp hendelser og hva som ble gjort, som fast punkt i personalmøter, og svar den som meldte.',
      'Ta opp hendingar og kva som vart gjort, som fast punkt i personalmøte, og svar den som melde.',
      'Make incidents and what was done a regular item at staff meetings, and answer the one who reported.',
    ),
  }),
  safetyRoundDone: rule('policy', {
    topic: text('HMS-runde', 'HMS-runde', 'Safety round'),
    demand: text(
      'Hver enhet skal ha HMS-runde minst en gang i året, med verneombudet.',
      'Kvar eining skal ha HMS-runde minst ein gong i året, med verneombodet.',
      'Every unit is to have a safety round at least once a year, with the safety representative.',
    ),
    suggestion: text(
      'Sett en dato for HMS-runden, og gå den sammen med verneombudet.',
      'Set ein dato for HMS-runden, og gå han saman med verneombodet.',
      'Set a date for the safety round, and walk it with the safety representative.',
    ),
  }),
  delegationInWriting: rule('law', {
    topic: text('Oversikt over HMS-oppgaver', 'Oversikt over HMS-oppgåver', 'Who has which HSE task'),
    demand: text(
      'Det skal stå skriftlig hvem som har ansvar for hvilke HMS-oppgaver.',
      'Det skal stå skriftleg kven som har ansvar for kva HMS-oppgåver.',
      'It must be in writing who is responsible for which HSE tasks.',
    ),
    suggestion: text(
      'Skriv en oversikt over HMS-oppgavene med navn, og gjør den kjent for alle ved enheten.',
      'Skriv ei oversikt over HMS-oppgåvene med namn, og gjer ho kjend for alle ved eininga.',
      'Write a list of the HSE tasks with names, and make it known to everyone at the unit.',
    ),
  }),
  sharedPremises: rule(
    'law',
    {
      topic: text('Felles lokaler', 'Felles lokale', 'Shared premises'),
      demand: text(
        'Dere må vite om andre virksomheter arbeider i de samme lokalene, for da skal HMS-arbeidet samordnes.',
        'De må vite om andre verksemder arbeider i dei same lokala, for då skal HMS-arbeidet samordnast.',
        'You must know whether other enterprises work in the same premises, for then the HSE work must be coordinated.',
      ),
      suggestion: text(
        'Finn ut hvem som arbeider i lokalene, også drift, renhold og leietakere.',
        'Finn ut kven som arbeider i lokala, også drift, reinhald og leigetakarar.',
        'Find out who works in the premises, also maintenance, cleaning and tenants.',
      ),
    },
    { lacks: { dontKnow: 'unknown' } },
  ),
  coordinationAgreement: rule(
    'policy',
    {
      topic: text('Samordningsavtale', 'Samordningsavtale', 'Coordination agreement'),
      demand: text(
        'Virksomheter som deler lokaler, skal samordne HMS-arbeidet. Avtalen skal være skriftlig når mer enn ti arbeider der samtidig og ingen er hovedbedrift.',
        'Verksemder som deler lokale, skal samordne HMS-arbeidet. Avtalen skal vere skriftleg når meir enn ti arbeider der samstundes og ingen er hovudbedrift.',
        'Enterprises that share premises must coordinate their HSE work. The agreement must be in writing where more than ten work at the same time and none is the principal enterprise.',
      ),
      suggestion: text(
        'Inngå en samordningsavtale med dem dere deler lokaler med, eller skriv hvorfor den ikke trengs.',
        'Inngå ein samordningsavtale med dei de deler lokale med, eller skriv kvifor han ikkje trengst.',
        'Make a coordination agreement with those you share premises with, or write why none is needed.',
      ),
    },
    {
      law: { when: { item: 'coordinationAgreementRequired', is: 'yes' } },
      asksForReason: true,
      helpedBy: ['safetyRepresentative', 'hseSection'],
    },
  ),
  coordinationAgreementRequired: {
    noRuleBecause: 'It says how grave it is that there is no agreement: see coordinationAgreement.',
  },
  managerSafetyRepMeetings: rule('policy', {
    topic: text(
      'Møter mellom leder og verneombud',
      'Møte mellom leiar og verneombod',
      'Meetings of manager and safety representative',
    ),
    demand: text(
      'Leder og verneombud skal ha faste møter om arbeidsmiljøet.',
      'Leiar og verneombod skal ha faste møte om arbeidsmiljøet.',
      'The manager and the safety representative are to have regular meetings about the working environment.',
    ),
    suggestion: text(
      'Avtal faste møter gjennom året, og sett dem i kalenderen til begge.',
      'Avtal faste møte gjennom året, og set dei i kalenderen til begge.',
      'Agree on regular meetings through the year, and put them in both calendars.',
    ),
  }),
  musculoskeletalTraining: rule(
    'law',
    {
      topic: text(
        'Opplæring om muskel og skjelett',
        'Opplæring om muskel og skjelett',
        'Training on strain injuries',
      ),
      demand: text(
        'Medarbeiderne skal få opplæring og informasjon om belastninger som kan gi muskel- og skjelettplager.',
        'Medarbeidarane skal få opplæring og informasjon om belastningar som kan gi muskel- og skjelettplager.',
        'Employees must receive training and information about strain that can lead to musculoskeletal disorders.',
      ),
      suggestion: text(
        'Ta arbeidsstilling, skjermarbeid og løft med i opplæringen av nye, og gjenta det ved behov.',
        'Ta arbeidsstilling, skjermarbeid og løft med i opplæringa av nye, og gjenta det ved behov.',
        'Include posture, screen work and lifting in the training of new employees, and repeat it when needed.',
      ),
    },
    { helpedBy: ['safetyRepresentative', 'occupationalHealth'] },
  ),
  adaptedEquipment: rule(
    'law',
    {
      topic: text('Tilpasset utstyr', 'Tilpassa utstyr', 'Adapted equipment'),
      demand: text(
        'Medarbeiderne skal få utstyr som er tilpasset dem, når det er behov for det.',
        'Medarbeidarane skal få utstyr som er tilpassa dei, når det er behov for det.',
        'Employees must get equipment adapted to them when they need it.',
      ),
      suggestion: text(
        'Lag en rutine for hvem en spør, hvem som vurderer behovet, og hvem som betaler.',
        'Lag ein rutine for kven ein spør, kven som vurderer behovet, og kven som betaler.',
        'Make a routine for whom to ask, who assesses the need, and who pays.',
      ),
    },
    { helpedBy: ['safetyRepresentative', 'occupationalHealth'] },
  ),
} as const satisfies Record<string, Decision>
