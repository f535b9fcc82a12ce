export const texts = {
  starting: 'HMS-systemet med demodata',
  building: 'Bygger de tre appene. Første gang tar det et minutt eller to …',
  built: 'Bygd på {{seconds}} s.',
  buildFailed: 'Byggingen gikk ikke. Dette er det den sa:',
  preparing: 'Gjør klar databasen og demodataene i {{folder}} …',
  ready: 'Klar: {{address}}',
  whatToDo: 'Åpne adressen i nettleseren, og velg hvem du vil være.',
  dataKept: 'Det du gjør, blir tatt vare på i {{folder}}. Slett mappa for å begynne på nytt.',
  howToStop: 'Stopp med Ctrl+C.',
  stopping: 'Stopper …',
  stopped: 'Stoppet. Dataene ligger i {{folder}}.',
  portTaken:
    'Port {{port}} er i bruk av et annet program. Stopp det, eller velg en annen port med PORT={{other}} foran kommandoen.',
  portWrong: 'PORT={{port}} er ikke en port. Velg et tall fra 1 til 65535.',
  serverFailed: 'Serveren stoppet av seg selv. Det den sa, står over.',
}
