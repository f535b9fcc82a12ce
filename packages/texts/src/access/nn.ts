import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Kven kan gjere kva',
  lead: 'Tilgangsreglane slik systemet handhevar dei: kvar rolle, kva ho kan gjere, og kor langt det rekk. Det som ikkje står her, er ikkje tillate.',
  role: 'Rolle',
  allRoles: 'Alle rollar',
  search: 'Søk i handlingar',
  right: 'Handling',
  field: 'Opplysning',
  actionsHeading: 'Handlingar',
  fieldsHeading: 'Følsame opplysningar',
  fieldsLead: 'Desse opplysningane blir viste for færre enn resten av sida eller lista dei står på.',
  ownHeading: 'Med sitt eige',
  ownLead: 'Dette kan alle som er logga inn, gjere med det som er deira eige, òg utan rolle.',
  none: 'Ingen handlingar passar til utvalet.',
  no: 'nei',
  scopesHeading: 'Kor langt det rekk',
  scopes: {
    ownUnit: 'eiga eining',
    unitAndBelow: 'eininga og under',
    safetyArea: 'verneområdet',
    institution: 'heile verksemda',
  },
  scopesExplained: {
    ownUnit: 'Eininga rolla gjeld for, eller einingane i verneområdet.',
    unitAndBelow: 'Eininga og alle einingar under henne.',
    safetyArea: 'Einingane i verneområdet eller på studiestaden rolla gjeld for.',
    institution: 'Alle einingar.',
  },
  actions: {
    organisation: {
      read: 'sjå einingane',
    },
    campaign: {
      read: 'sjå åra, spørjeskjema og kor mange som har levert',
      change: 'førebu, opne, lukke og låse rapporteringa, og gje utsetjing',
      follow: 'sjå kor langt kvar eining er komen, og kven som manglar kva',
    },
    report: {
      read: 'opne rapporten til ei eining, med kven som svara kva',
      answer: 'svare på spørsmåla',
      comment: 'kommentere spørsmåla, og seie at ein er usamd i eit svar',
      sign: 'signere rapporten, og trekkje signaturen attende',
      appointSigner: 'velje kva for eit verneombod som signerer rapporten',
      submit: 'levere rapporten',
      letThrough: 'sleppe rapporten gjennom utan den andre signaturen',
      reopen: 'opne ein levert rapport att',
    },
    figures: {
      own: 'sjå resultata til eininga ved sida av fakultetet og verksemda',
      read: 'sjå tabellane og indikatorane for heile verksemda',
      faculty: 'sjå tala for eitt fakultet',
      units: 'sjå svara frå einskilde einingar, utan kommentarar og namn',
    },
    annualReport: {
      read: 'lese arbeidsmiljørapporten for eit år',
    },
    findings: {
      read: 'sjå kva einingane manglar',
      explain: 'forklare kvifor noko manglar',
    },
    plans: {
      read: 'sjå handlingsplanane med måla',
      change: 'føre måla til eininga, og seie korleis ho medverkar til måla over',
    },
    measures: {
      read: 'sjå tiltaka, med det som er gjort',
      change: 'lage og endre tiltak, setje dei i gang og gjere dei ferdige',
      comment: 'kommentere tiltak',
      judge: 'seie om eit tiltak verka',
      drop: 'leggje bort eit tiltak, eller ta det opp igjen',
    },
    wheel: {
      read: 'sjå oppgåvene i HMS-året til ei eining',
      mark: 'merke ei oppgåve i HMS-året som gjord',
      setDates: 'setje datoane i HMS-året',
    },
    rooms: {
      read: 'sjå romma til ei eining, og kven som har ansvar for kvart',
      change: 'føre romma, og det eininga ser på i dei ut over sjekklistene',
    },
    registers: {
      read: 'sjå registra med tal',
      change: 'føre registra, og ta inn filer',
      exchange: 'ta eit register inn frå fil, eller ut som fil',
    },
    sickLeave: {
      read: 'sjå sjukefråværet, utan små tal',
    },
    rounds: {
      follow: 'sjå kva HMS-rundar einingane har planlagt og gjort',
      read: 'sjå kva som blei sett på rundane, med bilete',
      plan: 'planleggje ein HMS-runde, avlyse han og arkivere han',
      walk: 'gå runden: føre det som blir sett, ta bilete og leie sluttmøtet',
      sign: 'signere runden',
      reopen: 'opne ein signert runde igjen',
    },
    training: {
      read: 'sjå kven i eininga som har gått på kva kurs, og kva nokon manglar',
      change: 'føre kurs, kursbevis og avtalar om færre timar',
      figures: 'sjå kor mange som manglar kva opplæring, utan namn',
    },
    risks: {
      read: 'sjå kva risikovurderingar einingane har, og lese dei',
      change: 'føre risikovurderingar',
    },
    safetyService: {
      read: 'sjå val av verneombod, møte mellom leiar og verneombod, og årsnotata til hovudverneombodet',
    },
    elections: {
      change: 'føre val av verneombod',
    },
    safetyMeetings: {
      change: 'planleggje og føre møte mellom leiar og verneombod',
    },
    yearNotes: {
      write: 'skrive årsnotatet til hovudverneombodet',
    },
    occupationalHealth: {
      read: 'sjå planane med bedriftshelsetenesta, og kva ho er beden om og har gitt',
      change: 'føre planen til eininga, og be om noko frå bedriftshelsetenesta',
      deliver: 'ta imot bestillingar til bedriftshelsetenesta, og seie kva som er gitt',
    },
    incidents: {
      read: 'sjå det som er meldt i ei eining, og kva som blir gjort; aldri kven som har meldt utan å ville visast',
      comment: 'kommentere ei HMS-sak',
      handle: 'ta imot, sende vidare, avvise og lukke HMS-saker, med årsak, tiltak og svar til den som melde',
      figures: 'sjå kor mykje som er meldt og lukka, etter eining, type og tid',
      import: 'ta inn saker frå eit eldre system',
    },
    injuries: {
      read: 'sjå skaderegisteret, utan namn',
      keep: 'føre skaderegisteret, med namn',
    },
    concerns: {
      read: 'sjå kva verneombod har teke opp og stansa, og svara',
      raise: 'ta opp ei sak skriftleg, og føre at farleg arbeid er stansa',
      answer: 'svare verneombodet',
    },
    appointments: {
      read: 'sjå kven som har kva rolle',
      change: 'føre rollar, verneområde og fråvær',
    },
    people: {
      read: 'sjå personregisteret',
      change: 'føre personregisteret',
    },
    access: {
      readMatrix: 'sjå tilgangsreglane',
    },
    audit: {
      search: 'søkje i loggen over det som er gjort',
      export: 'ta loggen ut som fil',
    },
    mail: {
      read: 'sjå kva som er sendt på e-post, og kven som får påminning',
      retry: 'prøve ein e-post som ikkje kom fram, på nytt',
    },
  },
  ownActions: {
    session: {
      own: 'sjå og avslutte eigne innloggingar',
    },
    person: {
      own: 'sjå og laste ned det som er lagra om ein sjølv',
    },
    calendar: {
      own: 'ha fristane sine i ein kalender',
    },
    incident: {
      own: 'melde frå om noko, sjå kva som kom ut av det, og lese kva andre einingar har lært',
    },
  },
  fields: {
    answeredBy: 'namn på dei som svara, signerte eller leverte',
    comments: 'det folk har skrive med eigne ord',
    contact: 'e-postadresse',
    account: 'kontoen ein person loggar inn med',
    absence: 'fråvær, frå når til når',
    smallNumbers: 'tal så små at personar kan kjennast att',
  },
}
