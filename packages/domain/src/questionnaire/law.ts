import type { LocalizedText } from '../language.ts'

/** The laws and regulations that questions, findings and checklists refer to. */
export type LawId = keyof typeof laws

/** A place in a law, e.g. `{ law: 'workingEnvironmentAct', section: '2-2' }`. */
export interface LawReference {
  readonly law: LawId
  /** Without the section sign: `'5'`, `'3-5'`, `'2 A-6'`. */
  readonly section: string
}

/** A law: what it is called, its usual short form, and where its text can be read. */
export interface Law {
  readonly title: LocalizedText
  readonly short: LocalizedText
  readonly url: string
}

/** Names and addresses of the laws; the addresses are those of Lovdata. The law itself exists in Norwegian only. */
export const laws = {
  workingEnvironmentAct: {
    title: {
      nb: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljøloven)',
      nn: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. (arbeidsmiljølova)',
      en: 'Act relating to the working environment, working hours and employment protection (Working Environment Act)',
    },
    short: { nb: 'arbeidsmiljøloven', nn: 'arbeidsmiljølova', en: 'Working Environment Act' },
    url: 'https://lovdata.no/lov/2005-06-17-62',
  },
  internalControlRegulations: {
    title: {
      nb: 'Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (internkontrollforskriften)',
      nn: 'Forskrift om systematisk helse-, miljø- og tryggleiksarbeid i verksemder (internkontrollforskrifta)',
      en: 'Regulations relating to systematic health, environmental and safety activities in enterprises (Internal Control Regulations)',
    },
    short: {
      nb: 'internkontrollforskriften',
      nn: 'internkontrollforskrifta',
      en: 'Internal Control Regulations',
    },
    url: 'https://lovdata.no/forskrift/1996-12-06-1127',
  },
  organisationRegulations: {
    title: {
      nb: 'Forskrift om organisering, ledelse og medvirkning',
      nn: 'Forskrift om organisering, leiing og medverknad',
      en: 'Regulations concerning organisation, management and employee participation',
    },
    short: {
      nb: 'forskrift om organisering, ledelse og medvirkning',
      nn: 'forskrift om organisering, leiing og medverknad',
      en: 'Regulations concerning organisation, management and employee participation',
    },
    url: 'https://lovdata.no/forskrift/2011-12-06-1355',
  },
  performanceOfWorkRegulations: {
    title: {
      nb: 'Forskrift om utførelse av arbeid, bruk av arbeidsutstyr og tilhørende tekniske krav (forskrift om utførelse av arbeid)',
      nn: 'Forskrift om utføring av arbeid, bruk av arbeidsutstyr og tilhøyrande tekniske krav (forskrift om utføring av arbeid)',
      en: 'Regulations concerning the performance of work, use of work equipment and related technical requirements',
    },
    short: {
      nb: 'forskrift om utførelse av arbeid',
      nn: 'forskrift om utføring av arbeid',
      en: 'Regulations concerning the performance of work',
    },
    url: 'https://lovdata.no/forskrift/2011-12-06-1357',
  },
  workplaceRegulations: {
    title: {
      nb: 'Forskrift om utforming og innretning av arbeidsplasser og arbeidslokaler (arbeidsplassforskriften)',
      nn: 'Forskrift om utforming og innreiing av arbeidsplassar og arbeidslokale (arbeidsplassforskrifta)',
      en: 'Regulations concerning the design and layout of workplaces and work premises (Workplace Regulations)',
    },
    short: { nb: 'arbeidsplassforskriften', nn: 'arbeidsplassforskrifta', en: 'Workplace Regulations' },
    url: 'https://lovdata.no/forskrift/2011-12-06-1356',
  },
  radiationProtectionRegulations: {
    title: {
      nb: 'Forskrift om strålevern og bruk av stråling (strålevernforskriften)',
      nn: 'Forskrift om strålevern og bruk av stråling (strålevernforskrifta)',
      en: 'Regulations on radiation protection and use of radiation (Radiation Protection Regulations)',
    },
    short: {
      nb: 'strålevernforskriften',
      nn: 'strålevernforskrifta',
      en: 'Radiation Protection Regulations',
    },
    url: 'https://lovdata.no/forskrift/2016-12-16-1659',
  },
  nationalInsuranceAct: {
    title: {
      nb: 'Lov om folketrygd (folketrygdloven)',
      nn: 'Lov om folketrygd (folketrygdlova)',
      en: 'National Insurance Act',
    },
    short: { nb: 'folketrygdloven', nn: 'folketrygdlova', en: 'National Insurance Act' },
    url: 'https://lovdata.no/lov/1997-02-28-19',
  },
} as const satisfies Record<string, Law>

/**
 * Where the text of a section can be read, e.g. `https://lovdata.no/lov/2005-06-17-62/%C2%A73-5`.
 * Lovdata writes the chapters between numbers in lower case and without a space: § 2 A-6 is `§2a-6`.
 */
export function lawReferenceUrl(reference: LawReference): string {
  const section = reference.section.replaceAll(' ', '').toLowerCase()
  return `${laws[reference.law].url}/${encodeURIComponent(`§${section}`)}`
}
