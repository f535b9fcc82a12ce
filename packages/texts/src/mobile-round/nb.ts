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
  problems: {
    roomTaken: {
      title: 'Rommet finnes allerede',
      advice: 'Et annet rom har samme bygg og nummer. Velg et annet nummer, eller endre det som finnes.',
    },
    photoSpoilt: {
      title: 'Bildet kom ikke fram som det var',
      advice: 'Bildet ligger på nettbrettet. Prøv å sende det en gang til.',
    },
    wrongRoundState: {
      title: 'Runden har endret seg',
      advice: 'Noen har gått videre med runden i mellomtiden. Hent den på nytt.',
    },
    nothingGraded: {
      title: 'Ingenting er vurdert ennå',
      advice: 'Gå runden og vurder punktene før dere signerer.',
    },
    notAgreed: {
      title: 'Noe er ikke avtalt ennå',
      advice: 'Avtal alvorlighetsgrad, ansvarlig og frist for alt som bør forbedres.',
    },
    contentChanged: {
      title: 'Runden er endret siden du så den',
      advice: 'Se gjennom på nytt før du signerer.',
    },
    unknownPoint: {
      title: 'Punktet er ikke med i runden',
      advice: 'Planen kan være endret. Hent runden på nytt, eller ta vare på det som er ført, i en fil.',
    },
    invalidResult: {
      title: 'Det som er ført, kan ikke lagres',
      advice: 'Se på punktet og før det på nytt.',
    },
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
