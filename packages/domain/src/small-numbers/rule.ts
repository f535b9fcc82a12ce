/**
 * What is withheld of figures about persons, and how well. Set by register and level.
 */
export interface SmallNumberRule {
  /** Figures about fewer persons than this are withheld. */
  readonly threshold: number
  /** Cells that aren't withheld for being small: what an institution publishes itself. */
  readonly isFree: (at: readonly string[]) => boolean
  /**
   * How close to a withheld value anybody may come, by measure, in the measure's unit: what is shown fits at least one
   * other table in which the value differs by this much. Above 0.
   */
  readonly protection: readonly number[]
  /** Whether values are counts: then the other table is one of whole numbers, too. */
  readonly whole: boolean
  /**
   * Place of the axis whose smallest categories are told their own figures (a manager those of the own unit): from
   * them and what is shown, no other's can be worked out, either. Null where nobody is.
   */
  readonly insiders: number | null
}

/** The least number of persons that figures are shown of, where a register sets no other. */
export const defaultThreshold = 5
