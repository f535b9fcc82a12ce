import type { Checklist, ChecklistName } from '../checklist.ts'
import { laboratory1 } from './laboratory.ts'
import { office1 } from './office.ts'
import { workshop1 } from './workshop.ts'

/** The newest version of every checklist: what a round that is planned now goes by. Apps get them through the API. */
export const checklists: Readonly<Record<ChecklistName, Checklist>> = {
  office: office1,
  laboratory: laboratory1,
  workshop: workshop1,
}

/** Every published version, by its id. */
const versions: ReadonlyMap<string, Checklist> = new Map(
  [office1, laboratory1, workshop1].map((checklist) => [checklist.id, checklist]),
)

/** The version with this id, or undefined. */
export function findChecklist(id: string): Checklist | undefined {
  return versions.get(id)
}

/** Every published version, oldest first. */
export const publishedChecklists: readonly Checklist[] = [...versions.values()]
