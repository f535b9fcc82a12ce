import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'HMS-rapport for {{year}}',
  subtitle: 'Den årlege kartlegginga av arbeidet med helse, miljø og tryggleik i eininga',
  description: 'Blankt skjema for utskrift, skjemautgåve {{edition}}',
  fields: {
    unit: 'Eining',
    unitCode: 'Einingskode',
    year: 'År',
    deadline: 'Frist',
  },
  instructions: {
    together: 'Linjeleiar og verneombod fyller ut skjemaet saman.',
    oneCross: 'Set eitt kryss for kvart spørsmål. I tabellane skal det stå eitt kryss i kvar rad.',
    noBlanks: 'Svar på alle spørsmål som gjeld eininga. «Veit ikkje» og «Ikkje aktuelt» er òg svar.',
    branches:
      'Nokre spørsmål gjeld berre dei som svara på ein bestemt måte tidlegare. Då står det ved spørsmålet.',
    handIn: 'De leverer rapporten i einingsportalen. Bruk papiret til å førebu svara.',
  },
  condition: 'Svar på {{question}} berre dersom {{gate}} er «{{answer}}».',
  derivedFromSignatures: 'Ikkje kryss av her: Svaret følgjer av underskriftene til slutt i skjemaet.',
  law: 'Heimel: {{references}}',
  section_one: '{{law}} § {{section}}',
  section_other: '{{law}} §§ {{section}}',
  signatures: 'Underskrifter',
  signaturesHelp: 'Vi har fylt ut skjemaet saman, og svara er slik vi kjenner tilhøva i eininga.',
  labels: {
    routine: 'Rutine',
    name: 'Namn',
    date: 'Dato',
    signature: 'Underskrift',
    page: 'Side {{page}} av {{pages}}',
  },
}
