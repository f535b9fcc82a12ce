import type { SectionStanding } from '@hms/domain/indicator'
import { isLacking, standingOf } from './standing.ts'
import type { Translate } from './texts.ts'

/** A cell of the map in words, with how many answers are unfavourable where some are; null is a unit that has not handed in. */
export function standingInWords(cell: SectionStanding | null, t: Translate): string {
  const standing = standingOf(cell)
  const word = t(`unitMap.standings.${standing}`)
  return cell && isLacking(standing)
    ? t('unitMap.withCount', {
        standing: word,
        lacking: cell.unfavourable,
        of: cell.unfavourable + cell.favourable,
      })
    : word
}
