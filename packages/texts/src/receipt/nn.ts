import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Kvittering for årsrapporten {{year}}',
  subtitle: 'Alt som vart levert, og kven som står for det',
  description: 'Levert HMS-rapport med signaturar og kontrollsum',
  former: 'Denne versjonen vart opna igjen {{when}}, og gjeld ikkje lenger.',
  facts: {
    unit: 'Eining',
    unitCode: 'Einingskode',
    year: 'Rapportering',
    edition: 'Skjemautgåve',
    version: 'Versjon',
    submittedAt: 'Levert',
    by: 'Levert av',
    deadline: 'Frist',
  },
  late: 'etter fristen',
  signatures: 'Signaturar',
  noSignatures: 'Rapporten vart lesen inn frå eit anna system og har ingen signaturar her.',
  name: 'Kven',
  role: 'Rolle',
  signedAt: 'Signert',
  letThrough: 'Sleppt gjennom utan signaturen til verneombodet',
  letThroughBy: 'Av {{name}}, {{when}}. Grunngjeving:',
  hash: 'Kontrollsum for svara (SHA-256)',
  hashHelp:
    'Begge har signert nettopp desse svara. Fila kan kontrollerast av verksemda som gav henne ut: hms verify-receipt.',
  allAnswers: 'Svara',
  question: 'Spørsmål',
  answer: 'Svar',
  derived: 'Følgjer av signaturane',
  blank: 'Ikkje svart på',
  attachment: 'Innhaldet i kvitteringa, til å lese med maskin',
  page: 'Side {{page}} av {{pages}}',
}
