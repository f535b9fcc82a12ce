export const texts = {
  title: 'Meld fra om noe',
  lead: 'Her kan alle melde fra om en hendelse, et avvik eller en forbedring. Det tar under et minutt, og ingen får vite hvem du er.',
  emergency: {
    heading: 'Er noen i fare nå?',
    text: 'Ring 113 (ambulanse), 110 (brann) eller 112 (politi) først. Meld fra her etterpå.',
  },
  signedIn: 'Logg inn og meld fra, så kan du følge saken og velge rom.',
  follow: 'Se svar på en melding',
  trap: 'La dette feltet stå tomt',
  fields: {
    type: 'Hva vil du melde?',
    unit: 'Hvor hører det til?',
    chooseUnit: 'Velg enhet',
    what: 'Hva skjedde?',
    whatHint:
      'Skriv hva som skjedde, og hva som kunne ha skjedd. Ikke skriv navn på personer, og ingenting om noens helse.',
    categories: 'Hva handler det om? Velg så mange du vil.',
    happenedOn: 'Dato',
    happenedTime: 'Klokkeslett, hvis du vet det',
    place: 'Sted, for eksempel bygg og rom',
    photo: 'Bilde',
    photoHint:
      'JPEG, PNG eller WebP, høyst 8 MB. Ta bilde av stedet, ikke av personer. Hvor og når bildet er tatt, blir fjernet.',
    more: 'Flere opplysninger: tema, når og hvor',
    serious: 'Noen er alvorlig skadd eller død',
  },
  send: 'Send meldingen',
  problem: {
    heading: 'Meldingen er ikke sendt',
    unitCode: 'Velg hvilken enhet det hører til.',
    type: 'Velg hva du vil melde.',
    what: 'Skriv hva som skjedde, med høyst 4000 tegn.',
    happenedOn: 'Datoen kan ikke være fram i tid eller mer enn to år tilbake.',
    photoSpoilt:
      'Bildet kan ikke leses. Velg et bilde i formatet JPEG, PNG eller WebP, eller send uten bilde.',
    photoTooLarge: 'Bildet er for stort. Velg et på høyst 8 MB, eller send uten bilde.',
    tooMany:
      'Det kommer for mange meldinger akkurat nå. Det du skrev, står her ennå. Prøv igjen om ti minutter.',
    other: 'Noe i skjemaet er ikke fylt ut riktig. Se over og send på nytt.',
    stale:
      'Skjemaet har ligget for lenge. Det du skrev, står her ennå. Velg bildet på nytt, og send en gang til.',
    tooFast: 'Skjemaet ble sendt så fort at det så ut som et program. Se over og send en gang til.',
  },
  received: {
    title: 'Takk, meldingen er mottatt',
    text: 'Den som leder enheten, tar den videre.',
    serious:
      'Ring nødnummeret hvis ingen har gjort det. Lederen må varsle Arbeidstilsynet og politiet straks.',
    codeHeading: 'Koden din',
    codeText:
      'Skriv den ned. Med den kan du se hva som kommer ut av meldingen. Vi kan ikke finne den fram igjen.',
    another: 'Meld fra om noe mer',
  },
  answer: {
    title: 'Hva kom ut av meldingen?',
    lead: 'Skriv koden du fikk da du meldte fra.',
    code: 'Kode',
    show: 'Vis svaret',
    unknown: 'Ingen melding har denne koden. Se etter at alle 26 tegnene er med.',
    tooMany: 'Du har prøvd for mange koder. Vent ti minutter.',
    what: 'Meldingen',
    reportedOn: 'Meldt',
    reason: 'Begrunnelse',
    answer: 'Svar fra enheten',
    none: 'Enheten har ikke svart ennå.',
    report: 'Meld fra om noe',
  },
}
