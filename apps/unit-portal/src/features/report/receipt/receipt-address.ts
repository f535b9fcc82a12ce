import { useLanguage } from '../../../ui/use-language.ts'
import { useReport } from '../report-context.tsx'

/** The address of the receipt as PDF, in the reader's language; of a former version by its number. */
export function useReceiptAddress(): (version?: number) => string {
  const language = useLanguage()
  const { year, unit } = useReport().report
  return (version) => {
    const query = new URLSearchParams({
      language,
      ...(version !== undefined && { version: String(version) }),
    })
    return `/receipt/${year}/${encodeURIComponent(unit.code)}.pdf?${query}`
  }
}
