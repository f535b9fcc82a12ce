import type { Column } from '../../ui/table/column.ts'
import { standingInWords } from '../../ui/standing-in-words.ts'
import type { TextTools } from '../../ui/texts.ts'
import type { Results } from './results.ts'

/** A unit of the faculty: what it is called, and how it stands. */
export type UnitRow = Results['members'][number] & Results['units'][number]

/** The units of the faculty with how each stands. */
export function unitRows({ members, units }: Results): readonly UnitRow[] {
  const standing = new Map(units.map((unit) => [unit.unit, unit]))
  return members.flatMap((member) => {
    const found = standing.get(member.code)
    return found ? [{ ...member, ...found }] : []
  })
}

/** The sections that something can be answered in, in order. */
export function sectionsOf({ edition }: Results): Results['edition']['sections'] {
  const derived = new Set(edition.questions.filter(({ derivedFrom }) => derivedFrom).map(({ key }) => key))
  return edition.sections.filter(({ questions }) => questions.some((key) => !derived.has(key)))
}

/** The units as the exported file has them. */
export function unitColumns(
  results: Results,
  { t, text }: Pick<TextTools, 't' | 'text'>,
): readonly Column<UnitRow>[] {
  return [
    { key: 'code', header: t('columns.unitCode'), kind: 'text', value: ({ code }) => code },
    { key: 'unit', header: t('columns.unit'), kind: 'text', value: ({ name }) => text(name) },
    {
      key: 'state',
      header: t('columns.state'),
      kind: 'text',
      value: ({ state }) => t(`common:reportStates.${state}`),
    },
    {
      key: 'better',
      header: t('facultyResults.better'),
      kind: 'count',
      value: (unit) => changesOf(unit, results, 'better'),
    },
    {
      key: 'worse',
      header: t('facultyResults.worse'),
      kind: 'count',
      value: (unit) => changesOf(unit, results, 'worse'),
    },
    ...sectionsOf(results).map(({ key, title }): Column<UnitRow> => ({
      key,
      header: text(title),
      kind: 'text',
      value: (unit) => inSection(unit, key, t),
    })),
  ]
}

/** How many answers got better or worse; null where there is nothing to compare. */
export function changesOf(unit: UnitRow, { yearBefore }: Results, way: 'better' | 'worse'): number | null {
  return yearBefore !== null && unit.submitted ? unit[way].length : null
}

/** How a unit stands in a section, in words. */
export function inSection(
  { submitted, sections }: Pick<UnitRow, 'submitted' | 'sections'>,
  section: string,
  t: TextTools['t'],
): string {
  const cell = submitted ? (sections.find((each) => each.section === section) ?? null) : null
  return standingInWords(cell, t)
}
