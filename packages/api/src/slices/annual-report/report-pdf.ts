import { typesetPdf } from '../../platform/typeset.ts'
import type { PdfStandard } from '../../platform/typeset.ts'
import type { ReportDocument } from './report-document.ts'

/** The report as a tagged PDF (A4, Inter), with contents and bookmarks. The same document gives the same file. */
export function reportPdf(report: ReportDocument, standard: PdfStandard): Uint8Array {
  return typesetPdf(new URL('./annual-report.typ', import.meta.url), { report }, { standard })
}
