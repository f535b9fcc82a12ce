import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  starting: 'HMS-systemet med demodata',
  building: 'Byggjer dei tre appane. Første gongen tek det eit minutt eller to …',
  built: 'Bygd på {{seconds}} s.',
  buildFailed: 'Bygginga gjekk ikkje. Dette er det ho sa:',
  preparing: 'Gjer klar databasen og demodataa i {{folder}} …',
  ready: 'Klar: {{address}}',
  whatToDo: 'Opne adressa i nettlesaren, og vel kven du vil vere.',
  dataKept: 'Det du gjer, blir teke vare på i {{folder}}. Slett mappa for å byrje på nytt.',
  howToStop: 'Stopp med Ctrl+C.',
  stopping: 'Stoppar …',
  stopped: 'Stoppa. Dataa ligg i {{folder}}.',
  portTaken:
    'Port {{port}} er i bruk av eit anna program. Stopp det, eller vel ein annan port med PORT={{other}} framfor kommandoen.',
  portWrong: 'PORT={{port}} er ikkje ein port. Vel eit tal frå 1 til 65535.',
  serverFailed: 'Tenaren stoppa av seg sjølv. Det han sa, står over.',
} satisfies Texts<typeof nb>
