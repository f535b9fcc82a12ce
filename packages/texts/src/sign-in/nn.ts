import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  tryAgain: 'Logg inn på nytt',
  toStartPage: 'Gå til startsida',
  problems: {
    refusedByProvider: {
      title: 'Du vart ikkje logga inn',
      advice: 'Innlogginga vart avbroten eller avvist. Vil du inn, så prøv på nytt.',
    },
    providerUnavailable: {
      title: 'Innloggingstenesta svarer ikkje',
      advice: 'Feilen er ikkje hos deg. Vent litt, og prøv på nytt.',
    },
    notConfirmed: {
      title: 'Innlogginga kunne ikkje stadfestast',
      advice: 'Svaret frå innloggingstenesta stemte ikkje, så vi slapp ingen inn. Prøv på nytt.',
    },
    tooWeak: {
      title: 'Du må logge inn med totrinnsstadfesting',
      advice:
        'Passord åleine er ikkje nok her. Slå på totrinnsstadfesting hos innloggingstenesta, og logg inn på nytt.',
    },
    notSetUp: {
      title: 'Innlogging er ikkje sett opp',
      advice: 'Ingen kan logge inn enno. Den som driftar systemet, finn vegen vidare i driftsrettleiinga.',
    },
    attemptUnknown: {
      title: 'Innlogginga har gått ut på tid',
      advice:
        'Ho er for gammal, er brukt før, eller vart påbyrja i ein annan nettlesar. Logg inn på nytt, så kjem du vidare.',
    },
    unknownPerson: {
      title: 'Vi kjenner deg ikkje her',
      advice:
        'Innlogginga gjekk bra, men du er ikkje i registeret over dei som arbeider med HMS. Send brukarnamnet under til seksjonen for HMS, og fortel kva rolle du har. Når dei har lagt deg inn, kan du logge inn på nytt.',
    },
  },
  unknownPerson: {
    principalName: 'Brukarnamnet ditt',
    noPrincipalName: 'Innloggingstenesta oppgav det ikkje',
    unit: 'Eininga di, etter det innloggingstenesta seier',
  },
  signedOut: {
    title: 'Du er logga ut her',
    text: 'No loggar vi deg ut hos innloggingstenesta også. Skjer det ikkje av seg sjølv, så gå vidare.',
    goOn: 'Gå vidare',
  },
  errors: {
    notFound: {
      title: 'Vi finn ikkje denne sida',
      advice: 'Adressa kan vere feil, eller sida kan vere flytt.',
    },
    tooManyRequests: {
      title: 'Det vart for mange forsøk på kort tid',
      advice: 'Vent eit minutt, og prøv på nytt.',
    },
    badRequest: {
      title: 'Dette forstod vi ikkje',
      advice: 'Gå tilbake og prøv på nytt, eller begynn på startsida.',
    },
    internal: {
      title: 'Noko gjekk gale hos oss',
      advice: 'Feilen er ikkje hos deg, og han er skriven opp. Prøv på nytt om litt.',
    },
  },
}
