import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  apps: {
    system: 'HMS-systemet',
    startPage: 'Startsida',
    unitPortal: 'Einingsportalen',
    amuBoard: 'AMU-tavla',
    mobileRound: 'HMS-runden',
  },
  languages: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
  },
  frame: {
    skipToContent: 'Hopp til hovudinnhaldet',
    mainMenu: 'Hovudmeny',
    chooseLanguage: 'Vel språk',
    languageNotChanged: 'Språket kunne ikkje byttast akkurat no. Prøv igjen om litt.',
    chooseUnit: 'Vel eining',
    account: 'Brukaren din',
    signedInAs: 'Du er inne som {{name}}',
    yourAccount: 'Kontoen og øktene dine',
    signOut: 'Logg ut',
    leaveDemo: 'Byt demoperson',
    demoNotice: 'Dette er ein demo. Personane og einingane er oppdikta.',
    breadcrumbs: 'Du er her',
  },
  footer: {
    label: 'Om systemet',
    accessibility: 'Tilgjengeerklæring',
    startPage: 'Til startsida',
    runBy: 'Systemet blir drive av {{institution}}.',
  },
  answers: {
    yes: 'Ja',
    no: 'Nei',
    dontKnow: 'Veit ikkje',
    notApplicable: 'Ikkje aktuelt',
    toVerySmallDegree: 'I svært liten grad',
    toSmallDegree: 'I liten grad',
    toLargeDegree: 'I stor grad',
    toVeryLargeDegree: 'I svært stor grad',
    from0to24: '0–24\u00a0%',
    from25to49: '25–49\u00a0%',
    from50to74: '50–74\u00a0%',
    from75to100: '75–100\u00a0%',
  },
  missing: {
    unanswered: 'Ikkje svara på',
    blank: 'Ikkje fylt ut',
    notShown: 'Ikkje stilt',
    notSubmitted: 'Ikkje levert',
    answeredWhileHidden: 'Svar som ikkje blir talde',
    notYesOrNo: 'Verken ja eller nei',
  },
  missingExplained: {
    unanswered: 'Eininga har ikkje levert, eller ho lét spørsmålet stå ope.',
    blank: 'Eininga fekk spørsmålet og leverte utan å svare på det.',
    notShown: 'Eit tidlegare svar gjorde at eininga ikkje fekk spørsmålet.',
    notSubmitted: 'Eininga har ikkje levert rapporten.',
    answeredWhileHidden:
      'Eininga svara før eit anna svar gjorde at spørsmålet fall bort. Svaret er teke vare på, men blir ikkje talt.',
    notYesOrNo: 'Eininga svara «veit ikkje» eller «ikkje aktuelt», eller lét spørsmålet stå ope.',
  },
  roles: {
    lineManager: 'Linjeleiar',
    safetyRepresentative: 'Verneombod',
    deputySafetyRepresentative: 'Vara for verneombod',
    localChiefSafetyRepresentative: 'Lokalt hovudverneombod',
    chiefSafetyRepresentative: 'Hovudverneombod',
    hseCoordinator: 'HMS-koordinator',
    hseSection: 'Seksjon for HMS og beredskap',
    facultyManagement: 'Fakultetsleiing',
    committeeMember: 'Medlem av arbeidsmiljøutvalet',
    occupationalHealth: 'Bedriftshelsetenesta',
  },
  capacities: {
    self: 'sjølv',
    acting: 'som fungerande',
    deputy: 'som vara',
    inPlace: 'i staden for valt verneombod',
    letThrough: 'sleppt gjennom utan signatur',
  },
  signatureParts: {
    manager: 'Signaturen til leiaren',
    representative: 'Signaturen til verneombodet',
  },
  reportStates: {
    notStarted: 'Ikkje påbyrja',
    inProgress: 'Påbyrja',
    complete: 'Klar til signering',
    signed: 'Signert',
    submitted: 'Levert',
    reopened: 'Opna igjen',
  },
  campaignStates: {
    draft: 'Under førebuing',
    announced: 'Varsla',
    open: 'Open',
    closed: 'Stengd',
    frozen: 'Ferdig og låst',
  },
  baseKinds: {
    allUnits: 'alle einingar',
    answeredUnits: 'einingar som har levert',
    applicableUnits: 'einingar som fekk spørsmålet',
    yesOrNo: 'einingar som svara ja eller nei',
  },
  baseOf: {
    allUnits_one: 'av {{count}} eining i rapporteringa',
    allUnits_other: 'av {{count}} einingar i rapporteringa',
    answeredUnits_one: 'av {{count}} eining som har levert',
    answeredUnits_other: 'av {{count}} einingar som har levert',
    applicableUnits_one: 'av {{count}} eining som fekk spørsmålet',
    applicableUnits_other: 'av {{count}} einingar som fekk spørsmålet',
    yesOrNo_one: 'av {{count}} eining som svara ja eller nei',
    yesOrNo_other: 'av {{count}} einingar som svara ja eller nei',
  },
  meanings: {
    better: 'Betre',
    worse: 'Dårlegare',
    unchanged: 'Uendra',
    changed: 'Endra',
    notComparable: 'Kan ikkje samanliknast',
  },
  continuity: {
    same: 'Same spørsmål',
    reworded: 'Omformulert',
    new: 'Nytt',
    withdrawn: 'Teke ut',
  },
  continuityExplained: {
    same: 'Spørsmålet er det same som førre gong, så tala kan samanliknast.',
    reworded: 'Spørsmålet eller svara er endra sidan førre gong, så tala kan ikkje samanliknast.',
    new: 'Spørsmålet er nytt og har ikkje tal frå før.',
    withdrawn: 'Spørsmålet blir ikkje stilt lenger.',
  },
  internalControl: {
    name: 'Internkontrollforskrifta § 5',
    label: '§ 5 nr. {{point}}',
    inWriting: 'Skal vere skriftleg',
    point1: 'Lover og forskrifter er tilgjengelege',
    point2: 'Arbeidstakarane har kunnskap og dugleik',
    point3: 'Arbeidstakarane medverkar',
    point4: 'Det er sett mål for HMS',
    point5: 'Ansvar, oppgåver og mynde er fordelte',
    point6: 'Farar er kartlagde, risiko er vurdert, og det finst planar og tiltak',
    point7: 'Det finst rutinar for å avdekkje, rette opp og førebyggje brot',
    point8: 'Internkontrollen blir gjennomgådd jamleg',
  },
  counts: {
    units_one: '{{count}} eining',
    units_other: '{{count}} einingar',
    questions_one: '{{count}} spørsmål',
    questions_other: '{{count}} spørsmål',
    answered: '{{answered}} av {{total}} svara på',
    submitted: '{{answered}} av {{total}} har levert',
  },
  saving: {
    saving: 'Lagrar …',
    savedAt: 'Lagra {{time}}',
    waiting: 'Ikkje lagra enno. Vi prøver igjen av oss sjølve.',
    offline: 'Du er utan nett. Svara ligg trygt på dette apparatet og blir lagra når nettet er tilbake.',
    failed: 'Svaret vart ikkje lagra.',
  },
  actions: {
    tryAgain: 'Prøv igjen',
    back: 'Tilbake',
    next: 'Neste',
    previous: 'Førre',
    cancel: 'Avbryt',
    close: 'Lukk',
    open: 'Opne',
    show: 'Vis',
    hide: 'Gøym',
    print: 'Skriv ut',
    goToStart: 'Gå til startsida',
    reload: 'Last sida på nytt',
  },
  general: {
    loading: 'Hentar …',
    opensInNewTab: 'blir opna i ny fane',
    deadline: 'Frist {{date}}',
    yearReport: 'Årsrapport for HMS {{year}}',
    lawReference: '{{law}} § {{section}}',
    noData: 'Ingen tal',
    published: 'Publisert tal',
    late: 'Etter fristen',
  },
  notFoundPage: {
    title: 'Sida finst ikkje',
    text: 'Lenkja kan vere gammal, eller adressa kan vere skriven feil.',
  },
  unexpected: {
    title: 'Noko gjekk gale',
    text: 'Feilen ligg hos oss. Det du har lagra, er trygt. Prøv igjen, og sei frå om det skjer på nytt.',
  },
  noConnection: {
    title: 'Vi får ikkje kontakt med tenesta',
    text: 'Sjekk at du er på nett, og prøv igjen.',
  },
  problems: {
    notSignedIn: {
      title: 'Du er ikkje logga inn',
      advice: 'Gå til startsida og logg inn.',
    },
    notAllowed: {
      title: 'Du har ikkje tilgang til dette',
      advice: 'Ta kontakt med leiaren din eller seksjonen for HMS om du meiner at du skal ha det.',
    },
    notFound: {
      title: 'Vi finn ikkje dette',
      advice: 'Det kan vere flytta eller fjerna, eller du har ikkje tilgang til det.',
    },
    notOpen: {
      title: 'Rapporteringa er ikkje open',
      advice: 'Svara kan lesast, men ikkje endrast no.',
    },
    alreadySubmitted: {
      title: 'Rapporten er levert',
      advice: 'Seksjonen for HMS kan opne han igjen om noko må rettast.',
    },
    incomplete: {
      title: 'Rapporten er ikkje ferdig utfylt',
      advice: 'Svar på spørsmåla som manglar. «Veit ikkje» og «Ikkje aktuelt» er òg svar.',
    },
    ownerUnknown: {
      title: 'Vi finn ikkje den ansvarlege',
      advice: 'Vel ein annan person, ei rolle eller ei avdeling.',
    },
    goalInUse: {
      title: 'Målet er i bruk',
      advice: 'Flytt eller avslutt tiltaka under målet, og måla under overskrifta, først.',
    },
    registerSays: {
      title: 'Dette veit systemet sjølv',
      advice: 'Gjer oppgåva der ho høyrer heime, så blir ho markert som gjord.',
    },
    wrongState: {
      title: 'Tiltaket har endra seg',
      advice: 'Nokon har flytta det i mellomtida. Sjå på det på nytt.',
    },
    reasonNeeded: {
      title: 'Vi treng ei grunngiving',
      advice: 'Skriv kort kvifor.',
    },
    noGoalNumber: {
      title: 'Nummeret kan ikkje brukast',
      advice: 'Skriv det som 1.0 for ei overskrift, eller 1.1 for eit mål.',
    },
    goalNumberTaken: {
      title: 'Nummeret er i bruk',
      advice: 'Vel eit anna nummer.',
    },
    headingMissing: {
      title: 'Overskrifta manglar',
      advice: 'Lag overskrifta som målet skal stå under, først.',
    },
    unknownItem: {
      title: 'Dette spørsmålet er ikkje med i skjemaet for i år',
      advice: 'Last sida på nytt for å få det rette skjemaet.',
    },
    entryIdUsed: {
      title: 'Svaret kunne ikkje lagrast',
      advice: 'Last sida på nytt og svar ein gong til.',
    },
    invalidAnswer: {
      title: 'Dette svaret kan ikkje brukast her',
      advice: 'Vel eitt av svara som står under spørsmålet.',
    },
    alreadySigned: {
      title: 'Du har signert',
      advice: 'Signaturen din står så lenge svara ikkje blir endra.',
    },
    partSigned: {
      title: 'Nokon andre har signert allereie',
      advice: 'Éin signatur frå kvar side er nok. Du treng ikkje gjere noko.',
    },
    notToSign: {
      title: 'Det er andre som signerer denne rapporten',
      advice: 'Linjeleiaren og verneombodet for eininga signerer. Sida viser kven.',
    },
    deputyWaits: {
      title: 'Varaen signerer ikkje enno',
      advice:
        'Varaen kan signere når verneombodet er borte, eller når verneombodet ikkje har signert etter purring.',
    },
    notSigned: {
      title: 'Rapporten er ikkje signert av begge',
      advice:
        'Leiar og verneombod signerer begge før rapporten blir levert. Det kan òg vere at svara er endra sidan.',
    },
    contentChanged: {
      title: 'Svara er endra sidan du opna sida',
      advice: 'Sjå over svara på nytt, og signer så.',
    },
    nothingToWithdraw: {
      title: 'Du har ingen signatur å trekkje tilbake',
      advice: 'Han kan ha falle bort fordi eit svar vart endra.',
    },
    notSubmitted: {
      title: 'Rapporten er ikkje levert',
      advice: 'Berre ein rapport som er levert, kan opnast igjen.',
    },
    managerFirst: {
      title: 'Leiaren har ikkje signert enno',
      advice: 'Rapporten kan sleppast gjennom når leiaren har signert og den andre signaturen ikkje kjem.',
    },
    letThroughTooEarly: {
      title: 'Det er for tidleg å sleppe rapporten gjennom',
      advice: 'Verneombodet eller varaen har framleis tid til å signere.',
    },
    yearTaken: {
      title: 'Året er alt i bruk',
      advice: 'Det finst ei rapportering eller publiserte tal for dette året. Vel eit anna år.',
    },
    campaignState: {
      title: 'Det går ikkje slik rapporteringa er no',
      advice: 'Nokon kan ha endra henne i mellomtida. Last sida på nytt og sjå korleis ho ligg an.',
    },
    campaignObstacles: {
      title: 'Noko må ordnast først',
      advice: 'Sjå på sida for rapporteringa kva som manglar.',
    },
    campaignDays: {
      title: 'Dagane kan ikkje brukast',
      advice: 'Sjekk at dei finst, at dei ikkje er over, og at dei kjem i rekkjefølgje.',
    },
    reasonMissing: {
      title: 'Grunngivinga manglar',
      advice: 'Skriv kvifor, og prøv igjen.',
    },
    unitHandedIn: {
      title: 'Eininga har levert',
      advice: 'Ei eining som har levert, kan ikkje takast ut.',
    },
    noUnitsBehind: {
      title: 'Dette året finst berre som publiserte tal',
      advice: 'Vi veit ikkje kva einingar som står bak dei. Vel eit anna år for å sjå einingane.',
    },
    refusedPerson: {
      title: 'Dette kan ikkje lagrast',
      advice: 'Sjå kva som står ved felta.',
    },
    refusedAppointment: {
      title: 'Rolla kan ikkje lagrast',
      advice: 'Sjå kva som står ved felta.',
    },
    refusedAbsence: {
      title: 'Fråværet kan ikkje lagrast',
      advice: 'Sjå kva som står ved felta.',
    },
    refusedArea: {
      title: 'Verneområdet kan ikkje lagrast',
      advice: 'Sjå kva som står ved felta.',
    },
    areaInUse: {
      title: 'Verneområdet er i bruk',
      advice: 'Nokon har, eller har hatt, ei rolle i området. Då kan det ikkje fjernast.',
    },
    lastOfHseSection: {
      title: 'Då blir ingen igjen i seksjonen for HMS',
      advice: 'Gi rolla til ein annan først. Utan nokon i seksjonen kan ingen halde orden på rollene.',
    },
  },
} satisfies Texts<typeof nb>
