import type { SectionStanding } from '@hms/domain/indicator'

/** How a unit stands in a section, in one word. */
export type Standing =
  'inOrder' | 'fewLacking' | 'manyLacking' | 'unclear' | 'open' | 'notRelevant' | 'notSubmitted'

/** All standings, in the order of the legend. */
export const standings: readonly Standing[] = [
  'inOrder',
  'fewLacking',
  'manyLacking',
  'unclear',
  'open',
  'notRelevant',
  'notSubmitted',
]

/** The level of the map that a standing is drawn with. */
export const levels: Readonly<Record<Standing, string>> = {
  inOrder: '4',
  fewLacking: '2',
  manyLacking: '1',
  unclear: '3',
  open: 'none',
  notRelevant: 'none',
  notSubmitted: 'notSubmitted',
}

/** What stands in the cell beside the count of unfavourable answers: told apart without colour. */
export const signs: Readonly<Record<Standing, string>> = {
  inOrder: '✓',
  fewLacking: '',
  manyLacking: '',
  unclear: '?',
  open: '○',
  notRelevant: '–',
  notSubmitted: '',
}

/**
 * Sums up a cell of the map; null is a unit that has not handed in.
 *
 * | unfavourable        | favourable | other | blank | standing    |
 * | ------------------- | ---------- | ----- | ----- | ----------- |
 * | as many, or more    | any        |       |       | manyLacking |
 * | fewer than these    | some       |       |       | fewLacking  |
 * | none                |            |       | some  | open        |
 * | none                | some       |       | none  | inOrder     |
 * | none                | none       | some  | none  | unclear     |
 * | none                | none       | none  | none  | notRelevant |
 */
export function standingOf(cell: SectionStanding | null): Standing {
  if (cell === null) return 'notSubmitted'
  const { favourable, unfavourable, other, blank } = cell
  if (unfavourable > 0) return unfavourable >= favourable ? 'manyLacking' : 'fewLacking'
  if (blank > 0) return 'open'
  if (favourable > 0) return 'inOrder'
  return other > 0 ? 'unclear' : 'notRelevant'
}

/** Whether there is something in the cell to follow up. */
export function isLacking(standing: Standing): boolean {
  return standing === 'fewLacking' || standing === 'manyLacking'
}
