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

/** Names and addresses of the laws; the addresses are those of Lovdata. */
export const laws = {
  workingEnvironmentAct: {
    title: {
      nb: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv.',
      nn: 'Lov om arbeidsmiljø, arbeidstid og stillingsvern mv.',
      en: 'Act relating to working environment, working hours and employment protection',
    },
    short: { nb: 'aml.', nn: 'aml.', en: 'WEA' },
    url: 'https://lovdata.no/dokument/NL/lov/2005-06-17-62',
  },
  internalControlRegulations: {
    title: {
      nb: 'Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter (internkontrollforskriften)',
      nn: 'Forskrift om systematisk helse-, miljø- og tryggleiksarbeid i verksemder (internkontrollforskrifta)',
      en: 'Regulations relating to systematic health, environmental and safety activities in enterprises (Internal Control Regulations)',
    },
    short: { nb: 'internkontrollforskriften', nn: 'internkontrollforskrifta', en: 'Internal Control Regulations' },
    url: 'https://lovdata.no/dokument/SF/forskrift/1996-12-06-1127',
  },
} as const satisfies Record<string, Law>
