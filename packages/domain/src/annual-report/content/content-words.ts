import type { Meaning } from '../../indicator/index.ts'
import type { LocalizedText } from '../../language.ts'
import type { BaseKind } from '../../quantity/index.ts'
import type { Answer, Continuity } from '../../questionnaire/index.ts'
import type { StatementKind } from '../proposed-text/statement.ts'
import type { RegisterFigure } from './register-part.ts'
import type { ChapterKey } from './report-content.ts'

/** What the content itself calls things; whoever makes it gives the words. */
export type ContentWord =
  | `chapters.${ChapterKey}`
  | `leads.${StatementKind}`
  | `tables.${'indicators' | 'registerFigures'}`
  | `columns.${ColumnWord}`
  | `notes.${'nothingClear' | 'nothingRegistered' | 'published' | 'appendix' | 'withheld' | 'publishedFigure'}`
  | `ofYear.${'count' | 'base' | 'percent'}`
  | `units.${RegisterFigure['unit']}`
  | `answers.${Answer}`
  | `missing.${'unanswered' | 'notShown'}`
  | `ofUnanswered.${'blank' | 'notSubmitted'}`
  | `baseKinds.${BaseKind}`
  | `meanings.${Meaning}`
  | `continuity.${Continuity}`

/** What columns are called. */
type ColumnWord =
  | 'indicator'
  | 'question'
  | 'answers'
  | 'figure'
  | 'count'
  | 'base'
  | 'baseKind'
  | 'percent'
  | 'change'
  | 'meaning'
  | 'answer'
  | 'row'
  | 'value'
  | 'unit'
  | 'previous'
  | 'note'

/** Gives the words for something in every language. */
export type WordsOf = (word: ContentWord, values?: Readonly<Record<string, string | number>>) => LocalizedText
