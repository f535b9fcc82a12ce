import { describe, expect, test } from 'vitest'
import { lockProblems } from '../../content-lock.ts'
import { languages } from '../../language.ts'
import { lawReferenceUrl } from '../../questionnaire/index.ts'
import type { ChecklistItem } from '../checklist.ts'
import { checklistNames } from '../checklist.ts'
import { roomTypes } from '../room.ts'
import { checklists, findChecklist, publishedChecklists } from './index.ts'
import { lockedHashes } from './locked-hashes.ts'

test('no published version has changed: make a new one instead (see README.md)', () => {
  expect(lockProblems(publishedChecklists, lockedHashes)).toEqual([])
})

test('each is found by its id, and the newest is what is planned with', () => {
  for (const list of publishedChecklists) expect(findChecklist(list.id)).toBe(list)
  expect(findChecklist('office-0')).toBeUndefined()
  for (const name of checklistNames) {
    const versions = publishedChecklists.filter(({ list }) => list === name).map(({ version }) => version)
    expect(checklists[name].version).toBe(Math.max(...versions))
  }
})

test('every type of room has a list', () => {
  const proposed = new Set(Object.values(checklists).flatMap((one) => one.roomTypes))
  expect(roomTypes.filter((type) => !proposed.has(type))).toEqual([])
})

describe.each(publishedChecklists.map((list) => [list.id, list] as const))('%s', (id, list) => {
  test('is data, named by list and version', () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
    expect(id).toBe(`${list.list}-${list.version}`)
  })

  test('has 20 to 40 items with keys of their own, theme by theme', () => {
    expect(list.items.length).toBeGreaterThanOrEqual(20)
    expect(list.items.length).toBeLessThanOrEqual(40)
    expect(new Set(list.items.map(({ key }) => key)).size).toBe(list.items.length)
    for (const { key } of list.items) expect(key).toMatch(/^[a-z][A-Za-z]{1,59}$/)
    const themes = list.items.map(({ theme }) => theme).filter((theme, at, all) => theme !== all[at - 1])
    expect(themes).toEqual(list.themes.map(({ key }) => key))
  })

  test('says everything in three languages, as sentences', () => {
    const sentences = list.items.flatMap(({ text, help }: ChecklistItem) => [text, help])
    for (const text of sentences) {
      for (const language of languages) expect(text[language]).toMatch(/^\S.{5,200}[.?]$/)
    }
    for (const { title } of [list, ...list.themes]) {
      for (const language of languages) expect(title[language]).toMatch(/^\S.{1,40}$/)
    }
  })

  test('refers to sections of laws that can be read', () => {
    for (const reference of list.items.flatMap(({ law }) => law)) {
      expect(lawReferenceUrl(reference)).toMatch(/^https:\/\/lovdata\.no\//)
      expect(reference.section).toMatch(/^\d+(-\d+)?$/)
    }
  })

  test('knows since when each item is worded as it is', () => {
    for (const { wordingSince } of list.items) {
      expect(wordingSince).toBeGreaterThanOrEqual(1)
      expect(wordingSince).toBeLessThanOrEqual(list.version)
    }
  })
})

/** From the field, not from the lists: what the institution's own themes of a round are. */
test.each([
  ['office', ['access', 'order', 'cables', 'temperature', 'ventilation', 'lighting', 'noise', 'workstation']],
  ['office', ['escapeRoutes', 'extinguishers', 'firstAid', 'workload', 'support']],
  ['laboratory', ['roomCard', 'safetyDataSheets', 'labels', 'noFood', 'personalProtection', 'fumeHoods']],
  ['laboratory', ['emergencyShower', 'eyeWash', 'gasCylinders', 'spillKit', 'hazardousWaste']],
  ['laboratory', ['exposureRegister', 'radiationSources', 'biologicalAgents']],
  ['workshop', ['guards', 'emergencyStop', 'training', 'liftingGear', 'extraction', 'noise', 'hotWork']],
  ['workshop', ['cables']],
] as const)('%s has what a round of it looks at: %s', (name, keys) => {
  expect(checklists[name].items.map(({ key }) => key)).toEqual(expect.arrayContaining([...keys]))
})
