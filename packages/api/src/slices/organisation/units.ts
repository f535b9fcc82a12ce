import type { Resource } from '@hms/domain/access'
import type { LocalizedText } from '@hms/domain/language'
import type { Unit, UnitTree } from '@hms/domain/organisation'
import { unitTree } from '@hms/domain/organisation'

/** A unit as the screens name it. */
export interface NamedUnit {
  readonly code: string
  readonly name: LocalizedText
}

/** A unit with the node directly under the institution that it belongs to: its faculty, the central administration, a museum. */
export interface UnitOfFaculty extends NamedUnit {
  /** Code of that node. */
  readonly faculty: string
}

/** The units of today, or as a campaign has frozen them: in the order of their codes, and as a tree. */
export interface Organisation {
  readonly units: readonly Unit[]
  readonly tree: UnitTree
}

/** Makes the tree of units that were read. */
export function organisationOf(units: readonly Unit[]): Organisation {
  return { units: units.toSorted((one, other) => (one.code < other.code ? -1 : 1)), tree: unitTree(units) }
}

/** A unit as access is decided by. */
export function resourceOf({ tree }: Organisation, code: string): Resource {
  const campus = tree.unit(code)?.campus
  return { unitPath: tree.path(code).map((unit) => unit.code), ...(campus === undefined ? {} : { campus }) }
}

/** The units that report, of one faculty or (null) all, each with its faculty. */
export function reportingUnits(
  { units, tree }: Organisation,
  faculty: string | null,
): readonly UnitOfFaculty[] {
  return units
    .filter(({ reports }) => reports)
    .map(({ code, name }) => ({ code, name, faculty: tree.faculty(code)?.code ?? code }))
    .filter((unit) => faculty === null || unit.faculty === faculty)
}
