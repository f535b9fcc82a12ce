import type { Standing, StandingMark } from '@hms/domain/campaign'
import { standingMarks, standings } from '@hms/domain/campaign'
import { oneOf, optional, textIn } from '../../app/search.ts'
import type { RawSearch } from '../../app/search.ts'

/** What following a campaign keeps in its address, beside the faculty. */
export interface FollowSearch {
  standing?: Standing | undefined
  mark?: StandingMark | undefined
  q?: string | undefined
  /** As `formatSort` writes it. */
  sort?: string | undefined
}

/** Reads the part of an address that is about following. */
export function followSearch(raw: RawSearch): FollowSearch {
  return {
    ...optional('standing', oneOf(standings, raw['standing'])),
    ...optional('mark', oneOf(standingMarks, raw['mark'])),
    ...optional('q', textIn(raw['q'])),
    ...optional('sort', textIn(raw['sort'])),
  }
}

/** What the preview of the form keeps in its address: which section is looked at, and as which unit. */
export interface PreviewSearch {
  section?: string | undefined
  unit?: string | undefined
}

/** Reads the preview's part of an address. */
export function previewSearch(raw: RawSearch): PreviewSearch {
  return { ...optional('section', textIn(raw['section'])), ...optional('unit', textIn(raw['unit'])) }
}
