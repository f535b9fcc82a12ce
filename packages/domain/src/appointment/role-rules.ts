import type { Role } from '../access/index.ts'
import type { UnitKind } from '../organisation/index.ts'
import { unitKinds } from '../organisation/index.ts'

/** What an appointment can be for. */
export type Place = 'unit' | 'area' | 'campus' | 'institution'

/** What the appointments to a role must be like. */
export interface RoleRule {
  /** What the role can be for: one of these. */
  readonly places: readonly Place[]
  /** The kinds of unit that it can be for; empty when it isn't for units. */
  readonly unitKinds: readonly UnitKind[]
  /** Whether somebody can act in the role in another's place. The elected have deputies for that. */
  readonly canAct: boolean
  /** The longest term, in years; null where none is set. */
  readonly longestTerm: number | null
}

const belowTheInstitution = unitKinds.filter((kind) => kind !== 'institution')

/** The kinds of unit that stand directly under the institution. */
const facultyLevel = ['faculty', 'administration', 'library', 'museum'] as const

/** Safety representatives are elected for two years (forskrift om organisering, ledelse og medvirkning § 3-4). */
const electedTerm = 2

const elected: RoleRule = {
  places: ['unit', 'area'],
  unitKinds: belowTheInstitution,
  canAct: false,
  longestTerm: electedTerm,
}

const ofTheInstitution: RoleRule = {
  places: ['institution'],
  unitKinds: [],
  canAct: true,
  longestTerm: null,
}

/**
 * The rules by role.
 *
 * | role                           | for                               | acting | term    |
 * | ------------------------------ | --------------------------------- | ------ | ------- |
 * | lineManager                    | a unit                            | yes    |         |
 * | safetyRepresentative           | a unit below the institution, an area | no | 2 years |
 * | deputySafetyRepresentative     | the same                          | no     | 2 years |
 * | localChiefSafetyRepresentative | a unit of faculty level, a campus | yes    | 2 years |
 * | chiefSafetyRepresentative      | the institution                   | yes    | 2 years |
 * | hseCoordinator                 | a unit below the institution      | yes    |         |
 * | facultyManagement              | a unit of faculty level           | yes    |         |
 * | hseSection, committeeMember, occupationalHealth | the institution  | yes    |         |
 */
export const roleRules: Readonly<Record<Role, RoleRule>> = {
  lineManager: { places: ['unit'], unitKinds, canAct: true, longestTerm: null },
  safetyRepresentative: elected,
  deputySafetyRepresentative: elected,
  localChiefSafetyRepresentative: {
    places: ['unit', 'campus'],
    unitKinds: facultyLevel,
    canAct: true,
    longestTerm: electedTerm,
  },
  chiefSafetyRepresentative: { ...ofTheInstitution, longestTerm: electedTerm },
  hseCoordinator: { places: ['unit'], unitKinds: belowTheInstitution, canAct: true, longestTerm: null },
  hseSection: ofTheInstitution,
  facultyManagement: { places: ['unit'], unitKinds: facultyLevel, canAct: true, longestTerm: null },
  committeeMember: ofTheInstitution,
  occupationalHealth: ofTheInstitution,
}
