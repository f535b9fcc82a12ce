export const texts = {
  title: 'HMS-systemet',
  lead: 'Årsrapporten om helse, miljø og sikkerhet, fra enhetens svar til utvalgets tabell.',
  report: 'Meld fra om en hendelse uten å logge inn',
  signIn: 'Logg inn',
  apps: {
    heading: 'Tre steder å arbeide',
    unitPortal: 'Her svarer leder og verneombud på årsrapporten for enheten sin, og leverer den.',
    amuBoard:
      'Her ser arbeidsmiljøutvalget og ledelsen hvor mange som har levert, hva som er blitt bedre eller verre, og hvilke enheter det gjelder.',
    mobileRound: 'Runden kommer hit siden. Den skal fungere på nettbrett, også uten nett.',
  },
  demo: {
    enter: 'Gå inn',
    lead: 'Dette er en demo. Velg hvem du vil være. Personene og enhetene er oppdiktet, og alt du gjør, blir husket til du sletter dataene.',
    mails: 'Les e-postene den sender',
    fillIn: 'Fylle ut og levere årsrapporten',
    follow: 'Følge med på tallene',
    walk: 'Gå HMS-runden',
    enterAs: 'Gå inn som {{name}}',
    laboratory: 'Laboratorier med stråling, kjemikalier og biologiske faktorer. Rapporten er halvveis.',
    humanities: 'Uten laboratorier. Rapporten er ikke begynt.',
    handedIn: 'Rapporten er levert.',
    faculty: 'Ser enhetene ved sitt eget fakultet, og tallene for hele universitetet.',
    campus: 'Ser enhetene på sin campus, og tallene for hele universitetet.',
    everything: 'Ser alle enheter og alle tall.',
  },
  noSignIn: {
    heading: 'Innlogging er ikke satt opp',
    text: 'Systemet kjører, men ingen kan logge inn ennå. Den som drifter det, finner veien videre i driftsveiledningen. Vil du se det i bruk, kan du starte demoen.',
  },
  provider: {
    title: 'Hvem vil du være?',
    lead: 'Dette er innloggingen til demoen. Den spør ikke om passord, for alle personene er oppdiktet.',
  },
  problem: {
    heading: 'Det gikk ikke',
    unknownPerson: 'Denne personen finnes ikke i demoen. Velg en på startsiden.',
    staleSignIn: 'Denne innloggingen finnes ikke lenger. Gå til startsiden og begynn på nytt.',
    toStart: 'Gå til startsiden',
  },
}
