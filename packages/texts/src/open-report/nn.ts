import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Meld frå om noko',
  lead: 'Her kan alle melde frå om ei hending, eit avvik eller ei betring. Det tek under eit minutt, og ingen får vite kven du er.',
  emergency: {
    heading: 'Er nokon i fare no?',
    text: 'Ring 113 (ambulanse), 110 (brann) eller 112 (politi) først. Meld frå her etterpå.',
  },
  signedIn: 'Logg inn og meld frå, så kan du følgje saka og velje rom.',
  follow: 'Sjå svar på ei melding',
  trap: 'Lat dette feltet stå tomt',
  fields: {
    type: 'Kva vil du melde?',
    unit: 'Kvar høyrer det til?',
    chooseUnit: 'Vel eining',
    what: 'Kva hende?',
    whatHint:
      'Skriv kva som hende, og kva som kunne ha hendt. Ikkje skriv namn på personar, og ingenting om helsa til nokon.',
    categories: 'Kva handlar det om? Vel så mange du vil.',
    happenedOn: 'Dag',
    happenedTime: 'Klokkeslett, om du veit det',
    place: 'Stad, til dømes bygg og rom',
    photo: 'Bilete',
    photoHint:
      'JPEG, PNG eller WebP, høgst 8 MB. Ta bilete av staden, ikkje av personar. Kvar og når biletet er teke, blir fjerna.',
    more: 'Fleire opplysningar: emne, når og kvar',
    serious: 'Nokon er alvorleg skadd eller død',
  },
  send: 'Send meldinga',
  problem: {
    heading: 'Meldinga er ikkje send',
    unitCode: 'Vel kva eining det høyrer til.',
    type: 'Vel kva du vil melde.',
    what: 'Skriv kva som hende, med høgst 4000 teikn.',
    happenedOn: 'Dagen kan ikkje vere fram i tid eller meir enn to år tilbake.',
    photoSpoilt: 'Biletet kan ikkje lesast. Vel eit bilete i formatet JPEG, PNG eller WebP, eller send utan.',
    photoTooLarge: 'Biletet er for stort. Vel eit på høgst 8 MB, eller send utan.',
    tooMany:
      'Det kjem for mange meldingar akkurat no. Det du skreiv, står her enno. Prøv igjen om ti minutt.',
    other: 'Noko i skjemaet er ikkje fylt ut rett. Sjå over og send på nytt.',
    stale:
      'Skjemaet har lege for lenge. Det du skreiv, står her enno. Vel biletet på nytt, og send ein gong til.',
    tooFast: 'Skjemaet vart sendt så fort at det såg ut som eit program. Sjå over og send ein gong til.',
  },
  received: {
    title: 'Takk, meldinga er motteken',
    text: 'Den som leier eininga, tek henne vidare.',
    serious:
      'Ring naudnummeret om ingen har gjort det. Leiaren må varsle Arbeidstilsynet og politiet straks.',
    codeHeading: 'Koden din',
    codeText:
      'Skriv han ned. Med han kan du sjå kva som kjem ut av meldinga. Vi kan ikkje finne han fram att.',
    another: 'Meld frå om noko meir',
  },
  answer: {
    title: 'Kva kom ut av meldinga?',
    lead: 'Skriv koden du fekk då du melde frå.',
    code: 'Kode',
    show: 'Vis svaret',
    unknown: 'Inga melding har denne koden. Sjå etter at alle dei 26 teikna er med.',
    tooMany: 'Du har prøvd for mange kodar. Vent ti minutt.',
    what: 'Meldinga',
    reportedOn: 'Meld',
    reason: 'Grunngjeving',
    answer: 'Svar frå eininga',
    none: 'Eininga har ikkje svart enno.',
    report: 'Meld frå om noko',
  },
}
