import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  start: {
    lead: 'Her skal leiaren og verneombodet gå den årlege HMS-runden saman, med nettbrett eller telefon.',
    notSignedOut: 'Du vart ikkje logga ut. Prøv igjen.',
  },
  notYet: {
    title: 'HMS-rundar kan ikkje registrerast her enno',
    text: 'Gå og dokumenter runden slik de gjer i dag, til dette er på plass.',
  },
  units: {
    title: 'Einingane dine',
    lead: 'I årsrapporten svarer eininga på om HMS-runden er gjennomført. Der står òg kva de svara sist.',
    openReport: 'HMS-runden i rapporten for {{year}}',
    emptyTitle: 'Du har ingen einingar med årsrapport',
    emptyText: 'Rapporten blir fylt ut av linjeleiaren og verneombodet i eininga.',
  },
  problems: {
    roomTaken: {
      title: 'Rommet finst frå før',
      advice: 'Eit anna rom har same bygg og nummer. Vel eit anna nummer, eller endre det som finst.',
    },
    photoSpoilt: {
      title: 'Biletet kom ikkje fram som det var',
      advice: 'Biletet ligg på nettbrettet. Prøv å sende det ein gong til.',
    },
    wrongRoundState: {
      title: 'Runden har endra seg',
      advice: 'Nokon har gått vidare med runden i mellomtida. Hent han på nytt.',
    },
    nothingGraded: {
      title: 'Ingenting er vurdert enno',
      advice: 'Gå runden og vurder punkta før de signerer.',
    },
    notAgreed: {
      title: 'Noko er ikkje avtalt enno',
      advice: 'Avtal alvorsgrad, ansvarleg og frist for alt som bør betrast.',
    },
    contentChanged: {
      title: 'Runden er endra sidan du såg han',
      advice: 'Sjå gjennom på nytt før du signerer.',
    },
    unknownPoint: {
      title: 'Punktet er ikkje med i runden',
      advice: 'Planen kan vere endra. Hent runden på nytt, eller ta vare på det som er ført, i ei fil.',
    },
    invalidResult: {
      title: 'Det som er ført, kan ikkje lagrast',
      advice: 'Sjå på punktet og før det på nytt.',
    },
  },
  plans: {
    title: 'Dette skal du kunne gjere her',
    prepare: 'Leggje sjekklister, rom og opne tiltak frå førre runde klare på nettbrettet før de går.',
    offline: 'Gå heile runden utan nett. Det de skriv, ligg på nettbrettet til det er sendt.',
    grade: 'Vurdere kvart punkt med eitt trykk: i orden, bør betrast, ikkje aktuelt eller retta på staden.',
    note: 'Ta med merknad, alvor, bilete, ansvarleg og frist utan å forlate punktet.',
    close: 'Avslutte med eit møte der leiaren og verneombodet signerer.',
    follow: 'Finne att tiltaka i handlingsplanen, og runden i årsrapporten.',
  },
} satisfies Texts<typeof nb>
