import { describe, expect, test } from 'vitest'
import type { ReportState } from './report-state.ts'
import type { Signature } from './signature.ts'
import type { Signer, Signers } from './signers.ts'
import { letThroughProblem, signingOf } from './signing.ts'

const manager: Signer = { personId: 'Manager', part: 'manager', role: 'lineManager', capacity: 'self' }
const elected: Signer = {
  personId: 'Elected',
  part: 'representative',
  role: 'safetyRepresentative',
  capacity: 'self',
}
const second: Signer = { ...elected, personId: 'Second' }
const deputy: Signer = {
  ...elected,
  personId: 'Deputy',
  role: 'deputySafetyRepresentative',
  capacity: 'deputy',
}

const signed = ({ personId: signedBy, ...rest }: Signer): Signature => ({
  ...rest,
  signedBy,
  contentHash: 'h',
})

const patience = { deputy: '2026-11-09', letThrough: '2026-11-16' }
const signers: Signers = { now: [manager, elected, second], later: [deputy], patience }

describe('whether somebody can sign', () => {
  test.each([
    // state, signed by, who → result
    ['submitted', [manager, elected], 'Manager', 'alreadySubmitted'],
    ['complete', [], 'Manager', 'manager self'],
    ['complete', [], 'Elected', 'representative self'],
    ['complete', [manager], 'Manager', 'alreadySigned'],
    ['complete', [manager], 'Second', 'representative self'],
    ['complete', [elected], 'Second', 'partSigned'],
    ['signed', [manager, elected], 'Second', 'partSigned'],
    ['signed', [manager, elected], 'Deputy', 'partSigned'],
    ['signed', [manager, elected], 'Elected', 'alreadySigned'],
    ['complete', [manager], 'Deputy', 'deputyWaits'],
    ['complete', [], 'Coordinator', 'notToSign'],
    ['inProgress', [], 'Coordinator', 'notToSign'],
    ['inProgress', [], 'Manager', 'incomplete'],
    ['notStarted', [], 'Elected', 'incomplete'],
  ] as const)('%s, signed by %j: %s is told %s', (state: ReportState, by, personId, expected) => {
    const result = signingOf({
      personId,
      state,
      missing: [],
      signers,
      standing: by.map(signed),
    })
    expect(result.ok ? `${result.value.part} ${result.value.capacity}` : result.problem.kind).toBe(expected)
  })

  test('says from when a deputy can, and what is missing', () => {
    const situation = { state: 'inProgress', missing: ['plan'], signers, standing: [] } as const
    expect(signingOf({ ...situation, personId: 'Deputy' })).toEqual({
      ok: false,
      problem: { kind: 'deputyWaits', from: '2026-11-09' },
    })
    expect(signingOf({ ...situation, personId: 'Elected' })).toEqual({
      ok: false,
      problem: { kind: 'incomplete', missing: ['plan'] },
    })
  })

  test('whoever let it through has not signed', () => {
    const letThrough = { ...signed(elected), signedBy: 'Elected', capacity: 'letThrough' } as const
    const result = signingOf({
      personId: 'Elected',
      state: 'signed',
      missing: [],
      signers,
      standing: [signed(manager), letThrough],
    })
    expect(result).toEqual({ ok: false, problem: { kind: 'partSigned' } })
  })
})

describe('letting through', () => {
  test.each([
    ['submitted', [manager, elected], '2026-12-01', 'alreadySubmitted'],
    ['complete', [], '2026-12-01', 'managerFirst'],
    ['complete', [elected], '2026-12-01', 'managerFirst'],
    ['signed', [manager, elected], '2026-12-01', 'partSigned'],
    ['complete', [manager], '2026-11-15', 'letThroughTooEarly'],
    ['complete', [manager], '2026-11-16', undefined],
  ] as const)('%s, signed by %j, on %s: %s', (state: ReportState, by, today, expected) => {
    expect(letThroughProblem({ state, signers, standing: by.map(signed) }, today)?.kind).toBe(expected)
  })
})
