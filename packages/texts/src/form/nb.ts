export const texts = {
  title: 'HMS-rapport for {{year}}',
  subtitle: 'Enhetens årlige kartlegging av arbeidet med helse, miljø og sikkerhet',
  description: 'Blankt skjema for utskrift, skjemautgave {{edition}}',
  fields: {
    unit: 'Enhet',
    unitCode: 'Enhetskode',
    year: 'År',
    deadline: 'Frist',
  },
  instructions: {
    together: 'Linjeleder og verneombud fyller ut skjemaet sammen.',
    oneCross: 'Sett ett kryss for hvert spørsmål. I tabellene settes ett kryss i hver rad.',
    noBlanks: 'Svar på alle spørsmål som gjelder enheten. «Vet ikke» og «Ikke aktuelt» er også svar.',
    branches:
      'Noen spørsmål gjelder bare dem som svarte på en bestemt måte tidligere. Det står i så fall ved spørsmålet.',
    handIn: 'Rapporten leveres i enhetsportalen. Bruk papiret til å forberede svarene.',
  },
  condition: 'Svar på {{question}} bare hvis {{gate}} er «{{answer}}».',
  derivedFromSignatures: 'Kryss ikke av her: Svaret følger av underskriftene til slutt i skjemaet.',
  law: 'Hjemmel: {{references}}',
  section_one: '{{law}} § {{section}}',
  section_other: '{{law}} §§ {{section}}',
  signatures: 'Underskrifter',
  signaturesHelp: 'Vi har fylt ut skjemaet sammen, og svarene er slik vi kjenner forholdene ved enheten.',
  labels: {
    routine: 'Rutine',
    name: 'Navn',
    date: 'Dato',
    signature: 'Underskrift',
    page: 'Side {{page}} av {{pages}}',
  },
}
