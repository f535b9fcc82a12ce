import type { ReportContent, ReportTable } from '@hms/domain/annual-report'

/** Every table of the report with the number of its chapter, in the report's order. */
export function tablesOf({ chapters }: ReportContent): readonly {
  readonly chapter: number
  readonly table: ReportTable
}[] {
  return chapters.flatMap(({ number, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ chapter: number, table: block.table }] : [])),
  )
}
