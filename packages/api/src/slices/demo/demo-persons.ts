import type { Role } from '@hms/domain/access'
import { roles } from '@hms/domain/access'
import { languages } from '@hms/domain/language'
import type { LocalizedText } from '@hms/domain/language'
import type { Unit } from '@hms/domain/organisation'
import { createTexts } from '@hms/texts'

/** An invented person, called by role and place. */
export interface DemoPerson {
  readonly id: string
  readonly name: LocalizedText
  readonly role: Role
  readonly unitCode: string | null
  readonly areaCode: string | null
  readonly campus: string | null
}

/** A safety area over several units, with one representative and one deputy for all of them. */
export const demoArea = {
  code: 'tekno',
  name: { nb: 'Teknologibygget', nn: 'Teknologibygget', en: 'The Technology Building' },
  units: ['1310', '1320', '1325'],
  campus: 'Havnes',
} as const

/** A unit with two representatives. */
const workshopUnit = '1430'
/** A unit whose representative is away, so that the deputy acts. */
export const deputyUnit = '1415'

/** A department with radiation, chemicals and biological agents: its report is half filled in. */
export const laboratoryUnit = '1615'
/** A department in the humanities: its report is not started. */
export const humanitiesUnit = '1215'
/** A department that has handed in. */
export const handedInUnit = '1315'
/** A department whose report is complete, signed by the line manager, and waits for the safety representative. */
export const waitingUnit = '1425'
/** A department whose report was let through without the safety representative's signature. */
export const letThroughUnit = '1530'

/** A department without an elected safety representative: its report waits for the local chief one in their place. */
export const unrepresentedUnit = '1440'

/** Whom one can enter as, in the order of the start page: by role and, where that is not enough, unit or campus. */
const onStartPage: readonly { readonly role: Role; readonly place: string | null }[] = [
  { role: 'lineManager', place: laboratoryUnit },
  { role: 'safetyRepresentative', place: laboratoryUnit },
  { role: 'deputySafetyRepresentative', place: laboratoryUnit },
  { role: 'lineManager', place: humanitiesUnit },
  { role: 'safetyRepresentative', place: humanitiesUnit },
  { role: 'lineManager', place: handedInUnit },
  { role: 'safetyRepresentative', place: handedInUnit },
  { role: 'lineManager', place: waitingUnit },
  { role: 'safetyRepresentative', place: waitingUnit },
  { role: 'facultyManagement', place: '1600' },
  { role: 'localChiefSafetyRepresentative', place: 'Østvik' },
  { role: 'chiefSafetyRepresentative', place: null },
  { role: 'hseSection', place: null },
  { role: 'committeeMember', place: null },
]

/** The others, whom the HSE section finds in the register. */
const inRegister: readonly { readonly role: Role; readonly place: string; readonly also?: LocalizedText }[] =
  [
    { role: 'deputySafetyRepresentative', place: deputyUnit },
    { role: 'safetyRepresentative', place: demoArea.code },
    { role: 'deputySafetyRepresentative', place: demoArea.code },
    {
      role: 'safetyRepresentative',
      place: workshopUnit,
      also: { nb: 'verkstedet', nn: 'verkstaden', en: 'the workshop' },
    },
  ]

/**
 * Everybody in the demo: a line manager and, but for one, a safety representative for each unit that reports, and the
 * others of the start page and the register.
 */
export async function demoPersons(units: readonly Unit[]): Promise<{
  readonly persons: readonly DemoPerson[]
  /** Ids of those on the start page, in order. */
  readonly onStartPage: readonly string[]
}> {
  const roleNames = await namesOfRoles()
  const byCode = new Map(units.map((unit) => [unit.code, unit]))
  const personOf = (role: Role, place: string | null): DemoPerson => {
    const unit = place === null ? undefined : byCode.get(place)
    const area = place === demoArea.code ? demoArea : null
    const name = unit?.name ?? area?.name ?? (place === null ? null : everywhere(place))
    return {
      id: idOf(role, place),
      name: name === null ? roleNames[role] : joined(roleNames[role], name),
      role,
      unitCode: unit?.code ?? null,
      areaCode: area?.code ?? null,
      campus: unit || area ? null : place,
    }
  }
  const ofUnits = units
    .filter(({ reports }) => reports)
    .flatMap(({ code }) => [
      personOf('lineManager', code),
      ...(code === unrepresentedUnit ? [] : [personOf('safetyRepresentative', code)]),
    ])
  const known = new Set(ofUnits.map(({ id }) => id))
  const others = onStartPage
    .map(({ role, place }) => personOf(role, place))
    .filter(({ id }) => !known.has(id))
  const further = inRegister.map(({ role, place, also }) => {
    const person = personOf(role, place)
    return also ? { ...person, id: `${person.id}-2`, name: joined(person.name, also) } : person
  })
  return {
    persons: [...ofUnits, ...others, ...further],
    onStartPage: onStartPage.map(({ role, place }) => idOf(role, place)),
  }
}

/** The id of a demo person: the role, and what it is for. */
export function idOf(role: Role, place: string | null): string {
  return place === null ? `demo-${role}` : `demo-${role}-${place}`
}

async function namesOfRoles(): Promise<Readonly<Record<Role, LocalizedText>>> {
  const texts = await createTexts({ language: 'nb', namespaces: [], preload: languages })
  const nameOf = (role: Role) => inEachLanguage((language) => texts.getFixedT(language)(`roles.${role}`))
  return Object.fromEntries(roles.map((role) => [role, nameOf(role)])) as Record<Role, LocalizedText>
}

function joined(one: LocalizedText, other: LocalizedText): LocalizedText {
  return inEachLanguage((language) => `${one[language]}, ${other[language]}`)
}

function everywhere(name: string): LocalizedText {
  return inEachLanguage(() => name)
}

function inEachLanguage(text: (language: keyof LocalizedText) => string): LocalizedText {
  return { nb: text('nb'), nn: text('nn'), en: text('en') }
}
