import type { Language } from '@hms/domain/language'
import type { ReadReport } from './read-report.ts'
import { reportDocument } from './report-document.ts'

/** A format that the report is written in. */
interface ReportFormat {
  readonly extension: string
  /** Its media type. */
  readonly type: string
  readonly write: (report: ReadReport, language: Language) => Promise<Uint8Array>
}

// Loading the typesetter and the writers of Office files takes time that what doesn't use them need not spend.
const pdf = (standard: 'ua-1' | 'a-2a'): ReportFormat => ({
  extension: 'pdf',
  type: 'application/pdf',
  write: async (report, language) =>
    (await import('./report-pdf.ts')).reportPdf(await reportDocument(report, language), standard),
})

/** Every format, by its name: `pdf-ua` is PDF/UA-1, `pdf-a` PDF/A-2a, `datapackage` a zip of CSV files. */
export const reportFormats = {
  'pdf-ua': pdf('ua-1'),
  'pdf-a': pdf('a-2a'),
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (report, language) =>
      (await import('./report-word.ts')).reportWord(await reportDocument(report, language)),
  },
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    write: async (report, language) =>
      Buffer.from((await import('./report-html.ts')).reportHtml(await reportDocument(report, language))),
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ report }, language) => (await import('./report-excel.ts')).reportExcel(report, language),
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: async ({ report }) => Buffer.from(`${JSON.stringify(report, null, 2)}\n`),
  },
  datapackage: {
    extension: 'zip',
    type: 'application/zip',
    write: async ({ report, institution }, language) =>
      (await import('./report-package.ts')).reportPackage(report, institution.name[language], language),
  },
} as const satisfies Record<string, ReportFormat>

/** One of the formats. */
export type ReportFormatName = keyof typeof reportFormats

/** Their names, the ones for people first. */
export const reportFormatNames = Object.keys(reportFormats) as readonly ReportFormatName[]
