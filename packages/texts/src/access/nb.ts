export const texts = {
  title: 'Hvem kan gjøre hva',
  lead: 'Tilgangsreglene slik systemet håndhever dem: hver rolle, hva den kan gjøre, og hvor langt det rekker. Det som ikke står her, er ikke tillatt.',
  role: 'Rolle',
  allRoles: 'Alle roller',
  search: 'Søk i handlinger',
  right: 'Handling',
  field: 'Opplysning',
  actionsHeading: 'Handlinger',
  fieldsHeading: 'Følsomme opplysninger',
  fieldsLead: 'Disse opplysningene vises for færre enn resten av siden eller lista de står på.',
  ownHeading: 'Med sitt eget',
  ownLead: 'Dette kan alle som er logget inn, gjøre med det som er deres eget, også uten rolle.',
  none: 'Ingen handlinger passer til utvalget.',
  no: 'nei',
  scopesHeading: 'Hvor langt det rekker',
  scopes: {
    ownUnit: 'egen enhet',
    unitAndBelow: 'enheten og under',
    safetyArea: 'verneområdet',
    institution: 'hele virksomheten',
  },
  scopesExplained: {
    ownUnit: 'Enheten rollen gjelder for, eller enhetene i verneområdet.',
    unitAndBelow: 'Enheten og alle enheter under den.',
    safetyArea: 'Enhetene i verneområdet eller på studiestedet rollen gjelder for.',
    institution: 'Alle enheter.',
  },
  actions: {
    organisation: {
      read: 'se enhetene',
    },
    campaign: {
      read: 'se årene, spørreskjemaene og hvor mange som har levert',
      change: 'forberede, åpne, lukke og låse rapporteringen, og gi utsettelse',
      follow: 'se hvor langt hver enhet er kommet, og hvem som mangler hva',
    },
    report: {
      read: 'åpne rapporten til en enhet, med hvem som svarte hva',
      answer: 'svare på spørsmålene',
      comment: 'kommentere spørsmålene, og si at man er uenig i et svar',
      sign: 'signere rapporten, og trekke signaturen tilbake',
      appointSigner: 'velge hvilket verneombud som signerer rapporten',
      submit: 'levere rapporten',
      letThrough: 'slippe rapporten gjennom uten den andre signaturen',
      reopen: 'åpne en levert rapport igjen',
    },
    figures: {
      own: 'se resultatene til enheten ved siden av fakultetet og virksomheten',
      read: 'se tabellene og indikatorene for hele virksomheten',
      faculty: 'se tallene for ett fakultet',
      units: 'se svarene fra enkelte enheter, uten kommentarer og navn',
    },
    annualReport: {
      read: 'lese arbeidsmiljørapporten for et år',
    },
    findings: {
      read: 'se hva enhetene mangler',
      explain: 'forklare hvorfor noe mangler',
    },
    plans: {
      read: 'se handlingsplanene med målene',
      change: 'føre målene til enheten, og si hvordan den bidrar til målene over',
    },
    measures: {
      read: 'se tiltakene, med det som er gjort',
      change: 'lage og endre tiltak, sette dem i gang og gjøre dem ferdige',
      comment: 'kommentere tiltak',
      judge: 'si om et tiltak virket',
      drop: 'legge bort et tiltak, eller ta det opp igjen',
    },
    wheel: {
      read: 'se oppgavene i HMS-året til en enhet',
      mark: 'markere en oppgave i HMS-året som gjort',
      setDates: 'sette datoene i HMS-året',
    },
    rooms: {
      read: 'se rommene til en enhet, og hvem som har ansvar for hvert',
      change: 'føre rommene, og det enheten ser på i dem ut over sjekklistene',
    },
    registers: {
      read: 'se registrene med tall',
      change: 'føre registrene, og ta inn filer',
      exchange: 'ta et register inn fra fil, eller ut som fil',
    },
    sickLeave: {
      read: 'se sykefraværet, uten små tall',
    },
    rounds: {
      follow: 'se hvilke HMS-runder enhetene har planlagt og gjort',
      read: 'se hva som ble sett på rundene, med bilder',
      plan: 'planlegge en HMS-runde, avlyse den og arkivere den',
      walk: 'gå runden: føre det som ses, ta bilder og lede sluttmøtet',
      sign: 'signere runden',
      reopen: 'åpne en signert runde igjen',
    },
    training: {
      read: 'se hvem i enheten som har gått på hvilke kurs, og hva noen mangler',
      change: 'føre kurs, kursbevis og avtaler om færre timer',
      figures: 'se hvor mange som mangler hvilken opplæring, uten navn',
    },
    risks: {
      read: 'se hvilke risikovurderinger enhetene har, og lese dem',
      change: 'føre risikovurderinger',
    },
    safetyService: {
      read: 'se valg av verneombud, møter mellom leder og verneombud, og årsnotatene til hovedverneombudet',
    },
    elections: {
      change: 'føre valg av verneombud',
    },
    safetyMeetings: {
      change: 'planlegge og føre møter mellom leder og verneombud',
    },
    yearNotes: {
      write: 'skrive årsnotatet til hovedverneombudet',
    },
    occupationalHealth: {
      read: 'se planene med bedriftshelsetjenesten, og hva den er bedt om og har gitt',
      change: 'føre planen til enheten, og be om noe fra bedriftshelsetjenesten',
      deliver: 'ta imot bestillinger til bedriftshelsetjenesten, og si hva som er gitt',
    },
    incidents: {
      read: 'se det som er meldt i en enhet, og hva som blir gjort; aldri hvem som har meldt uten å ville vises',
      comment: 'kommentere en HMS-sak',
      handle:
        'ta imot, sende videre, avvise og lukke HMS-saker, med årsak, tiltak og svar til den som meldte',
      figures: 'se hvor mye som er meldt og lukket, etter enhet, type og tid',
      import: 'ta inn saker fra et eldre system',
    },
    injuries: {
      read: 'se skaderegisteret, uten navn',
      keep: 'føre skaderegisteret, med navn',
    },
    concerns: {
      read: 'se hva verneombud har tatt opp og stanset, og svarene',
      raise: 'ta opp en sak skriftlig, og føre at farlig arbeid er stanset',
      answer: 'svare verneombudet',
    },
    appointments: {
      read: 'se hvem som har hvilken rolle',
      change: 'føre roller, verneområder og fravær',
    },
    people: {
      read: 'se personregisteret',
      change: 'føre personregisteret',
    },
    access: {
      readMatrix: 'se tilgangsreglene',
    },
    audit: {
      search: 'søke i loggen over det som er gjort',
      export: 'ta loggen ut som fil',
    },
    mail: {
      read: 'se hva som er sendt på e-post, og hvem som får påminnelse',
      retry: 'prøve en e-post som ikke kom fram, på nytt',
    },
  },
  ownActions: {
    session: {
      own: 'se og avslutte egne innlogginger',
    },
    person: {
      own: 'se og laste ned det som er lagret om en selv',
    },
    calendar: {
      own: 'ha fristene sine i en kalender',
    },
    incident: {
      own: 'melde fra om noe, se hva som kom ut av det, og lese hva andre enheter har lært',
    },
  },
  fields: {
    answeredBy: 'navn på dem som svarte, signerte eller leverte',
    comments: 'det folk har skrevet med egne ord',
    contact: 'e-postadresse',
    account: 'kontoen en person logger inn med',
    absence: 'fravær, fra når til når',
    smallNumbers: 'tall så små at personer kan kjennes igjen',
  },
}
