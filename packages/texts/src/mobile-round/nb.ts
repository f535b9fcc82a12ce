export const texts = {
  start: {
    lead: 'Her skal lederen og verneombudet gå den årlige HMS-runden sammen, med nettbrett eller telefon.',
    notSignedOut: 'Du ble ikke logget ut. Prøv igjen.',
  },
  notYet: {
    title: 'HMS-runder kan ikke registreres her ennå',
    text: 'Gå og dokumenter runden slik dere gjør i dag, til dette er på plass.',
  },
  units: {
    title: 'Enhetene dine',
    lead: 'I årsrapporten svarer enheten på om HMS-runden er gjennomført. Der står også hva dere svarte sist.',
    openReport: 'HMS-runden i rapporten for {{year}}',
    emptyTitle: 'Du har ingen enheter med årsrapport',
    emptyText: 'Rapporten fylles ut av linjelederen og verneombudet i enheten.',
  },
  plans: {
    title: 'Dette skal du kunne gjøre her',
    prepare: 'Legge sjekklister, rom og åpne tiltak fra forrige runde klare på nettbrettet før dere går.',
    offline: 'Gå hele runden uten nett. Det dere skriver, ligger på nettbrettet til det er sendt.',
    grade: 'Vurdere hvert punkt med ett trykk: i orden, bør forbedres, ikke aktuelt eller rettet på stedet.',
    note: 'Ta med merknad, alvorlighet, bilde, ansvarlig og frist uten å forlate punktet.',
    close: 'Avslutte med et møte der lederen og verneombudet signerer.',
    follow: 'Finne igjen tiltakene i handlingsplanen, og runden i årsrapporten.',
  },
}
