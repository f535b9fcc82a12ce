import type { Outputs } from '../../app/api.ts'
import type { Column } from '../../ui/table/column.ts'
import type { TextTools } from '../../ui/texts.ts'
import { standingInWords } from '../../ui/standing-in-words.ts'

/** One row of the map. */
export type MapUnit = Outputs['committee']['map']['units'][number]

/** One column of the map. */
export type MapSection = Outputs['committee']['map']['sections'][number]

/** The map as the exported file has it: a column a section, the standing in words. */
export function mapColumns(
  sections: readonly MapSection[],
  tools: Pick<TextTools, 't' | 'text'>,
  facultyName: (code: string) => string,
): readonly Column<MapUnit>[] {
  const { t, text } = tools
  return [
    { key: 'code', header: t('columns.unitCode'), kind: 'text', value: ({ unit }) => unit.code },
    { key: 'unit', header: t('columns.unit'), kind: 'text', value: ({ unit }) => text(unit.name) },
    {
      key: 'faculty',
      header: t('columns.faculty'),
      kind: 'text',
      value: ({ unit }) => facultyName(unit.faculty),
    },
    ...sections.map(({ key, title }): Column<MapUnit> => ({
      key,
      header: text(title),
      kind: 'text',
      value: (unit) => unitInSection(unit, key, tools),
    })),
  ]
}

/** How a unit stands in a section, in words. */
export function unitInSection(
  { cells }: Pick<MapUnit, 'cells'>,
  section: string,
  { t }: Pick<TextTools, 't'>,
): string {
  return standingInWords(cells.find((each) => each.section === section) ?? null, t)
}
