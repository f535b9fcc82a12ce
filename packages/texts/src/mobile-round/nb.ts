export const texts = {
  start: {
    notSignedOut: 'Du ble ikke logget ut. Prøv igjen.',
  },
  problems: {
    noRoom: {
      title: 'Nettbrettet har ikke plass',
      advice: 'Slett noe annet på nettbrettet, og prøv på nytt. Det som er lagret, blir der.',
    },
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
}
