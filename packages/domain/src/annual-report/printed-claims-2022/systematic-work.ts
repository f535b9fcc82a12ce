import type { PrintedClaim } from '../printed-claim.ts'

/** Training, goals, plans, incidents, participation and shared premises (section 2.1 of the report). */
export const claimsOnSystematicWork: readonly PrintedClaim[] = [
  {
    indicator: 'responseRate',
    year: 2022,
    claim: { nb: 'Enheter som har svart', nn: 'Einingar som har svart', en: 'Units that answered' },
    printed: '92 %',
    says: { percent: 92, decimals: 0 },
  },
  {
    indicator: 'safetyRepBasicCourse.yes',
    year: 2022,
    claim: {
      nb: 'Verneombud som har tatt todagers grunnkurs i arbeidsmiljø de siste tre årene',
      nn: 'Verneombod som har teke todagars grunnkurs i arbeidsmiljø dei siste tre åra',
      en: 'Safety representatives who have taken the two-day basic course in the last three years',
    },
    printed: 'nærmere 70 %',
    says: { nearly: 70 },
    statedOf: 'persons',
  },
  {
    indicator: 'managerBasicCourse.yes',
    year: 2022,
    claim: {
      nb: 'Ledere som har tatt todagers grunnkurs i arbeidsmiljø de siste tre årene',
      nn: 'Leiarar som har teke todagars grunnkurs i arbeidsmiljø dei siste tre åra',
      en: 'Managers who have taken the two-day basic course in the last three years',
    },
    printed: '16 %',
    says: { percent: 16, decimals: 0 },
    statedOf: 'persons',
  },
  {
    indicator: 'delegationInWriting.yes',
    year: 2022,
    claim: {
      nb: 'Enheter med skriftlig oversikt over delegerte HMS-oppgaver',
      nn: 'Einingar med skriftleg oversikt over delegerte HMS-oppgåver',
      en: 'Units with a written overview of delegated HSE tasks',
    },
    printed: '40 %',
    says: { percent: 40, decimals: 0 },
  },
  {
    indicator: 'ownHseGoals.lacking',
    year: 2022,
    claim: {
      nb: 'Enheter uten egne HMS-mål',
      nn: 'Einingar utan eigne HMS-mål',
      en: 'Units without HSE goals of their own',
    },
    printed: '56 %',
    says: { percent: 56, decimals: 0 },
    note: {
      nb: '«Nei» og «ikke besvart» er lagt sammen. «Nei» alene er 48,0 %.',
      nn: '«Nei» og «ikkje svart» er lagde saman. «Nei» åleine er 48,0 %.',
      en: '“No” and “not answered” are counted together. “No” alone is 48.0 %.',
    },
  },
  {
    indicator: 'hseActionPlan.yes',
    year: 2022,
    claim: {
      nb: 'Enheter med egen handlingsplan',
      nn: 'Einingar med eigen handlingsplan',
      en: 'Units with an action plan of their own',
    },
    printed: 'over halvparten',
    says: { moreThan: 50 },
  },
  {
    indicator: 'incidentReportingRoutine.yes',
    year: 2022,
    claim: {
      nb: 'Enheter med rutine for å melde uønskede hendelser, avvik og forbedringsforslag',
      nn: 'Einingar med rutine for å melde uønskte hendingar, avvik og forbetringsforslag',
      en: 'Units with a routine for reporting incidents, nonconformities and suggestions',
    },
    printed: '81,3 %',
    says: { percent: 81.3, decimals: 1 },
    note: {
      nb: 'Rapporten nevner ikke at det er en nedgang fra 89,3 % i 2021.',
      nn: 'Rapporten nemner ikkje at det er ein nedgang frå 89,3 % i 2021.',
      en: 'The report does not mention the fall from 89.3 % in 2021.',
    },
  },
  {
    indicator: 'incidentCausesMapped.large',
    year: 2022,
    claim: {
      nb: 'Enheter som i stor eller svært stor grad kartlegger årsaker til hendelser',
      nn: 'Einingar som i stor eller svært stor grad kartlegg årsaker til hendingar',
      en: 'Units that map the causes of incidents to a large or very large degree',
    },
    printed: '73,3 %',
    says: { percent: 73.3, decimals: 1 },
  },
  {
    indicator: 'riskAssessmentsUpToDate.large',
    year: 2022,
    claim: {
      nb: 'Enheter som i stor eller svært stor grad har oppdaterte risikovurderinger',
      nn: 'Einingar som i stor eller svært stor grad har oppdaterte risikovurderingar',
      en: 'Units with risk assessments up to date to a large or very large degree',
    },
    printed: '70,6 %',
    says: { percent: 70.6, decimals: 1 },
    note: {
      nb: 'Rapporten la sammen de avrundede andelene 53,3 og 17,3. Antallene gir 53 av 75, som er 70,7 %.',
      nn: 'Rapporten la saman dei avrunda delane 53,3 og 17,3. Tala gir 53 av 75, som er 70,7 %.',
      en: 'The report added the rounded shares 53.3 and 17.3. The counts give 53 of 75, which is 70.7 %.',
    },
  },
  {
    indicator: 'safetyRoundDone.lacking',
    year: 2022,
    claim: {
      nb: 'Enheter som ikke har gjennomført HMS-runde, eller ikke har svart',
      nn: 'Einingar som ikkje har gjennomført HMS-runde, eller ikkje har svart',
      en: 'Units that have not done the safety round, or have not answered',
    },
    printed: '36 %',
    says: { percent: 36, decimals: 0 },
  },
  {
    indicator: 'knowsReportingVersusWhistleblowing.small',
    year: 2022,
    claim: {
      nb: 'Enheter der medarbeiderne i liten eller svært liten grad kjenner forskjellen på å melde og å varsle',
      nn: 'Einingar der medarbeidarane i liten eller svært liten grad kjenner skilnaden på å melde og å varsle',
      en: 'Units whose staff know the difference between reporting and whistleblowing to a small or very small degree',
    },
    printed: 'nærmere 30 %',
    says: { nearly: 30 },
  },
  {
    indicator: 'knowsReportingVersusWhistleblowing.large',
    year: 2022,
    claim: {
      nb: 'Enheter der medarbeiderne i stor eller svært stor grad kjenner forskjellen på å melde og å varsle',
      nn: 'Einingar der medarbeidarane i stor eller svært stor grad kjenner skilnaden på å melde og å varsle',
      en: 'Units whose staff know the difference between reporting and whistleblowing to a large or very large degree',
    },
    printed: '61,3 %',
    says: { percent: 61.3, decimals: 1 },
  },
  {
    indicator: 'employeesInvolved.large',
    year: 2022,
    claim: {
      nb: 'Enheter som har svart, og som i stor eller svært stor grad involverer medarbeiderne',
      nn: 'Einingar som har svart, og som i stor eller svært stor grad involverer medarbeidarane',
      en: 'Units that answered and that involve their staff to a large or very large degree',
    },
    printed: 'alle',
    says: { percent: 100, decimals: 0 },
  },
  {
    indicator: 'competenceRoutine.large',
    year: 2022,
    claim: {
      nb: 'Enheter som i stor eller svært stor grad har rutiner som sikrer kompetanse',
      nn: 'Einingar som i stor eller svært stor grad har rutinar som sikrar kompetanse',
      en: 'Units with routines that ensure competence to a large or very large degree',
    },
    printed: '84 %',
    says: { percent: 84, decimals: 0 },
  },
  {
    indicator: 'seriousIncidentCapacity.large',
    year: 2022,
    claim: {
      nb: 'Enheter som i stor eller svært stor grad kan håndtere alvorlige hendelser',
      nn: 'Einingar som i stor eller svært stor grad kan handtere alvorlege hendingar',
      en: 'Units that can handle serious incidents to a large or very large degree',
    },
    printed: '72 %',
    says: { percent: 72, decimals: 0 },
  },
  {
    indicator: 'sharedPremises.yes',
    year: 2022,
    claim: {
      nb: 'Enheter som deler lokaler med eksterne virksomheter',
      nn: 'Einingar som deler lokale med eksterne verksemder',
      en: 'Units that share premises with external parties',
    },
    printed: '37,3 %',
    says: { percent: 37.3, decimals: 1 },
    statedOf: 'answeredUnits',
    note: {
      nb: 'Teksten sier «av de enhetene som har besvart», men prosenten er av alle 75. Av de 69 som svarte, er 28 enheter 40,6 %.',
      nn: 'Teksten seier «av einingane som har svart», men prosenten er av alle 75. Av dei 69 som svarte, er 28 einingar 40,6 %.',
      en: 'The prose says “of the units that answered”, but the percentage is of all 75. Of the 69 that answered, 28 units are 40.6 %.',
    },
  },
  {
    indicator: 'coordinationAgreement.yes',
    year: 2022,
    claim: {
      nb: 'Enheter med samordningsavtale, av dem som deler lokaler',
      nn: 'Einingar med samordningsavtale, av dei som deler lokale',
      en: 'Units with a coordination agreement, of those that share premises',
    },
    printed: '75 %',
    says: { percent: 75, decimals: 0 },
  },
]
