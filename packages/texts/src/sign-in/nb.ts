export const texts = {
  tryAgain: 'Logg inn på nytt',
  toStartPage: 'Gå til startsiden',
  problems: {
    refusedByProvider: {
      title: 'Du ble ikke logget inn',
      advice: 'Innloggingen ble avbrutt eller avvist. Vil du inn, så prøv på nytt.',
    },
    providerUnavailable: {
      title: 'Innloggingstjenesten svarer ikke',
      advice: 'Feilen er ikke hos deg. Vent litt, og prøv på nytt.',
    },
    notConfirmed: {
      title: 'Innloggingen kunne ikke bekreftes',
      advice: 'Svaret fra innloggingstjenesten stemte ikke, så vi slapp ingen inn. Prøv på nytt.',
    },
    tooWeak: {
      title: 'Du må logge inn med totrinnsbekreftelse',
      advice:
        'Passord alene er ikke nok her. Slå på totrinnsbekreftelse hos innloggingstjenesten, og logg inn på nytt.',
    },
    notSetUp: {
      title: 'Innlogging er ikke satt opp',
      advice: 'Ingen kan logge inn ennå. Den som drifter systemet, finner veien videre i driftsveiledningen.',
    },
    attemptUnknown: {
      title: 'Innloggingen er gått ut på tid',
      advice:
        'Den er for gammel, er brukt før, eller ble begynt i en annen nettleser. Logg inn på nytt, så kommer du videre.',
    },
    unknownPerson: {
      title: 'Vi kjenner deg ikke her',
      advice:
        'Innloggingen gikk bra, men du er ikke i registeret over dem som arbeider med HMS. Send brukernavnet under til seksjonen for HMS, og fortell hvilken rolle du har. Når de har lagt deg inn, kan du logge inn på nytt.',
    },
  },
  unknownPerson: {
    principalName: 'Brukernavnet ditt',
    noPrincipalName: 'Innloggingstjenesten oppga det ikke',
    unit: 'Enheten din, etter det innloggingstjenesten sier',
  },
  signedOut: {
    title: 'Du er logget ut her',
    text: 'Nå logger vi deg ut hos innloggingstjenesten også. Skjer det ikke av seg selv, så gå videre.',
    goOn: 'Gå videre',
  },
  errors: {
    notFound: {
      title: 'Vi finner ikke denne siden',
      advice: 'Adressen kan være feil, eller siden kan være flyttet.',
    },
    tooManyRequests: {
      title: 'Det ble for mange forsøk på kort tid',
      advice: 'Vent et minutt, og prøv på nytt.',
    },
    badRequest: {
      title: 'Dette forsto vi ikke',
      advice: 'Gå tilbake og prøv på nytt, eller begynn på startsiden.',
    },
    internal: {
      title: 'Noe gikk galt hos oss',
      advice: 'Feilen er ikke hos deg, og den er skrevet opp. Prøv på nytt om litt.',
    },
  },
}
