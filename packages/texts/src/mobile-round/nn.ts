import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  start: {
    notSignedOut: 'Du vart ikkje logga ut. Prøv igjen.',
  },
  problems: {
    noRoom: {
      title: 'Nettbrettet har ikkje plass',
      advice: 'Slett noko anna på nettbrettet, og prøv på nytt. Det som er lagra, blir verande.',
    },
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
} satisfies Texts<typeof nb>
