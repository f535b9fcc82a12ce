import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  starting: 'The HSE system with demo data',
  building: 'Building the three apps. The first time takes a minute or two …',
  built: 'Built in {{seconds}} s.',
  buildFailed: 'The build failed. This is what it said:',
  preparing: 'Preparing the database and the demo data in {{folder}} …',
  ready: 'Ready: {{address}}',
  whatToDo: 'Open the address in your browser and choose who you want to be.',
  dataKept: 'What you do is kept in {{folder}}. Delete the folder to start afresh.',
  howToStop: 'Stop with Ctrl+C.',
  stopping: 'Stopping …',
  stopped: 'Stopped. The data is in {{folder}}.',
  portTaken:
    'Port {{port}} is in use by another program. Stop it, or choose another port with PORT={{other}} in front of the command.',
  portWrong: 'PORT={{port}} is not a port. Choose a number from 1 to 65535.',
  serverFailed: 'The server stopped by itself. What it said is above.',
} satisfies Texts<typeof nb>
