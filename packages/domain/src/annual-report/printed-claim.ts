import type { LocalizedText } from '../language.ts'

/** A figure that the prose of a printed annual report gives, and the indicator that it should be. */
export interface PrintedClaim {
  /** Id in the catalogue of indicators. */
  readonly indicator: string
  /** The year that the figure is of. */
  readonly year: number
  /** What the report claims, in our words. */
  readonly claim: LocalizedText
  /** The figure as printed, in Norwegian. */
  readonly printed: string
  /** What the printed figure says about the indicator. */
  readonly says: PrintedValue
  /** What the prose says that it is a share of; left out where that is the indicator's own base. */
  readonly statedOf?: 'answeredUnits' | 'persons'
  /** What a reader should know beside the verdict. */
  readonly note?: LocalizedText
}

/** A printed figure: a percentage rounded to so many decimals, a little less than one, more than one, or a count. */
export type PrintedValue =
  | { readonly percent: number; readonly decimals: 0 | 1 }
  | { readonly nearly: number }
  | { readonly moreThan: number }
  | { readonly units: number }
