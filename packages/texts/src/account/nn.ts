import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Brukaren din',
  lead: 'Her ser du rollene dine, kvar du er logga inn, og kva vi har lagra om deg.',
  signOut: 'Logg ut',
  signOutEverywhere: 'Logg ut overalt',
  noRole: {
    heading: 'Du har inga rolle i dag',
    text: 'Du er logga inn, men har inga rolle som gir deg noko å gjere her. Meiner du at du skal ha ei? Ta kontakt med seksjonen for HMS.',
  },
  done: {
    heading: 'Innloggingar',
    ended: 'Innlogginga er avslutta. Den som bruker den nettlesaren, må logge inn på nytt.',
    endedOthers: 'Alle dei andre innloggingane er avslutta.',
    notEnded: 'Den innlogginga var alt avslutta.',
  },
  roles: {
    heading: 'Rollene dine',
    none: 'Du har ingen roller.',
    role: 'Rolle',
    place: 'Gjeld for',
    from: 'Frå og med',
    to: 'Til og med',
    acting: 'fungerande',
    everywhere: 'Heile verksemda',
    untilFurtherNotice: 'Inntil vidare',
  },
  sessions: {
    heading: 'Kvar du er logga inn',
    lead: 'Kjenner du ikkje att ei innlogging, så avslutt ho. Ei innlogging varer til du loggar ut, til ho har stått ubrukt i ein time, eller i tolv timar.',
    unknownBrowser: 'Ukjend nettlesar',
    startedAt: 'Logga inn {{when}}',
    lastSeenAt: 'Sist i bruk {{when}}',
    this: 'Denne nettlesaren',
    end: 'Avslutt',
    endThat: 'Avslutt innlogginga i {{what}}',
    endOthers: 'Avslutt alle dei andre',
  },
  stored: {
    heading: 'Kva vi har lagra om deg',
    principalName: 'Brukarnamn',
    email: 'E-post',
    nothing: 'Ikkje registrert',
    text: 'Fila inneheld alt systemet har lagra om deg: kven du er, roller og fråvær, innloggingar, kva du har svart, skrive og levert, og kva loggen seier at du har gjort. Er noko feil, så ta kontakt med seksjonen for HMS.',
    download: 'Last ned det som er lagra',
  },
}
