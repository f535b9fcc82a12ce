import type { Expectation, ImportFault } from '@hms/domain/import'

/** What a file itself should have been, before anything in it could be looked at. */
export type FileExpectation =
  /** At least something: the file is empty. */
  | { readonly kind: 'content' }
  /** Plain text: this is a spreadsheet, a picture, … */
  | { readonly kind: 'plainText' }
  /** At most this many mebibytes. */
  | { readonly kind: 'mebibytes'; readonly atMost: number }
  /** A quoted cell that ends with its quote, followed by a separator or the end of the line; quotes inside are doubled. */
  | { readonly kind: 'closedQuote' }
  /** A unit without other answers, or the wish to replace them. */
  | { readonly kind: 'noOtherAnswers' }
  /** A year without other published counts, or the wish to replace them. */
  | { readonly kind: 'noOtherCounts' }
  /** The edition that the year is run with. */
  | { readonly kind: 'editionOfCampaign'; readonly edition: string }
  /** A year, or the name of an edition, for which there is an edition. */
  | { readonly kind: 'editionOfYear' }
  /** A campaign that can still be changed: this one is frozen. */
  | { readonly kind: 'changeableCampaign' }
  /** A year without reports of its own: this one has a campaign. */
  | { readonly kind: 'yearWithoutCampaign' }
  /** A year without published counts: this one is there as a baseline. */
  | { readonly kind: 'yearWithoutBaseline' }
  /** Units that report: there are none yet. */
  | { readonly kind: 'unitsFirst' }
  /** The code of every unit there is, or the wish to remove those that are missing. */
  | { readonly kind: 'inFile' }
  /** A unit that nobody is appointed to: this one can't be removed. */
  | { readonly kind: 'unitInUse' }
  /** Somebody who is of the HSE section today: afterwards nobody would be. */
  | { readonly kind: 'someHseSection' }

/** One thing that is wrong with an import, in the file or against what is stored. With any, nothing is stored. */
export interface DataFault extends Omit<ImportFault, 'expected'> {
  readonly expected: Expectation | FileExpectation
}

/** A fault of the file as a whole. */
export function faultOfFile(expected: FileExpectation, value: string | null = null): DataFault {
  return { line: null, column: null, value, expected }
}
