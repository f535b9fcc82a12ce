/** Figures about persons below this are withheld for a unit. */
const fewest = 5

/** A figure about persons as it may be shown for a unit: 0 tells of nobody; null is withheld. */
export function shownOfUnit(count: number): number | null {
  return count === 0 || count >= fewest ? count : null
}
