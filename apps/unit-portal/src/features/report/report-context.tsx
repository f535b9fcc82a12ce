import { createContext, useContext } from 'react'
import type { ReportView } from './report-view.ts'

const ReportContext = createContext<ReportView | null>(null)

/** Gives the pages of a report the report. */
export const ReportProvider = ReportContext.Provider

/** The report that the page belongs to. Throws outside a `ReportProvider`. */
export function useReport(): ReportView {
  const view = useContext(ReportContext)
  if (!view) throw new Error('useReport is used outside ReportProvider')
  return view
}

/** The address of the report, as links to its pages need it. */
export function useReportParams(): { readonly year: string; readonly unitCode: string } {
  const { report } = useReport()
  return { year: String(report.year), unitCode: report.unit.code }
}
