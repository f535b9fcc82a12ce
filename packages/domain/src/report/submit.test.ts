import { describe, expect, test } from 'vitest'
import { smallEdition } from '../../test/small-edition.ts'
import type { Answers } from './answers.ts'
import { outcomesOf } from './outcomes.ts'
import type { Signature } from './signature.ts'
import { freeze, submit } from './submit.ts'

const answers: Answers = { goals: 'yes', plan: 'dontKnow', shared: 'no', sources: 'no' }
const report = { unit: '1410', year: 2030, answers }
const { contentHash } = freeze(report, smallEdition)

const byManager: Signature = {
  part: 'manager',
  signedBy: 'manager',
  role: 'lineManager',
  capacity: 'self',
  contentHash,
}
const byRepresentative: Signature = {
  ...byManager,
  part: 'representative',
  signedBy: 'representative',
  role: 'safetyRepresentative',
}
const letThrough: Signature = { ...byRepresentative, role: 'hseSection', capacity: 'letThrough' }

describe('handing in', () => {
  test('freezes the outcomes of a complete report, with what follows from the signatures', () => {
    const result = submit(report, smallEdition, [byManager, byRepresentative])
    const outcomes = outcomesOf(smallEdition, answers).map((outcome) =>
      outcome.item === 'together' ? { item: 'together', shown: true, answer: 'yes' } : outcome,
    )
    expect(result).toEqual({ ok: true, value: { outcomes, contentHash } })
  })

  test('is refused while a shown item is blank, and says which', () => {
    const incomplete = { ...report, answers: { ...answers, sources: 'yes' } as Answers }
    expect(submit(incomplete, smallEdition, [byManager, byRepresentative])).toEqual({
      ok: false,
      problem: { kind: 'incomplete', missing: ['routines.register', 'routines.waste'] },
    })
  })

  test.each([
    ['by nobody', []],
    ['by the manager alone', [byManager]],
    ['by the representative alone', [byRepresentative]],
    ['for other answers', [byManager, { ...byRepresentative, contentHash: 'other' }]],
  ])('is refused when it is signed %s', (_, signatures) => {
    expect(submit(report, smallEdition, signatures)).toEqual({ ok: false, problem: { kind: 'notSigned' } })
  })

  test.each([
    ['both have signed', byRepresentative, 'yes'],
    ['a deputy signed', { ...byRepresentative, capacity: 'deputy' } as Signature, 'yes'],
    ['it was let through', letThrough, 'no'],
  ])('when %s, filled in together is %s', (_, second, together) => {
    const result = submit(report, smallEdition, [byManager, second])
    const found = result.ok ? result.value.outcomes.find(({ item }) => item === 'together') : null
    expect(found).toEqual({ item: 'together', shown: true, answer: together })
    expect(result.ok && result.value.contentHash).toBe(contentHash)
  })

  test('an imported report may have blanks', () => {
    expect(freeze({ ...report, answers: {} }, smallEdition).outcomes).toEqual(outcomesOf(smallEdition, {}))
  })
})

describe('the content hash', () => {
  const hash = (changed: Partial<typeof report>) =>
    freeze({ ...report, ...changed }, smallEdition).contentHash

  // sha256sum of {"answers":{"goals":"yes","plan":"dontKnow","shared":"no","sources":"no"},"edition":"small","unit":"1410","year":2030}
  test('is SHA-256 over unit, year, edition and shown answers', () => {
    expect(hash({})).toBe('f86b52008a6274f299fab3b5be152619d02a7343c9962cb8be8aa15c1bb48b0a')
  })

  test('does not depend on the order of the answers, nor on those behind closed branches', () => {
    const reversed = Object.fromEntries(Object.entries(answers).toReversed()) as Answers
    expect(hash({ answers: reversed })).toBe(hash({}))
    expect(hash({ answers: { ...answers, agreement: 'no' } })).toBe(hash({}))
  })

  test.each([
    ['unit', { unit: '1415' }],
    ['year', { year: 2031 }],
    ['answer', { answers: { ...answers, goals: 'no' } as Answers }],
  ])('changes with the %s', (_, changed) => {
    expect(hash(changed)).not.toBe(hash({}))
  })

  test('changes with the edition', () => {
    expect(freeze(report, { ...smallEdition, id: 'other' }).contentHash).not.toBe(hash({}))
  })
})
