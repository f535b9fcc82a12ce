import { expect, test } from 'vitest'
import type { MatrixRow } from './access-matrix.ts'
import { accessMatrix } from './access-matrix.ts'
import { actions, ownActions, policy } from './policy.ts'
import { roles } from './role.ts'
import { sensitivity } from './sensitivity.ts'

/** The whole policy for reading: role by role, how far each right reaches, and what it sees of what is sensitive. */
function readable(): string {
  const matrix = accessMatrix()
  return roles
    .map((role) =>
      [
        `${role}:`,
        ...matrix.actions.map((row) => line('may', row, role)),
        ...matrix.fields.map((row) => line('sees', row, role)),
      ].join('\n'),
    )
    .concat(`everybody who is signed in, of their own: ${matrix.own.join(', ')}`)
    .join('\n\n')
}

function line(verb: string, { right, scopes }: MatrixRow<string>, role: (typeof roles)[number]): string {
  return `  ${verb.padEnd(4)} ${right.padEnd(19)} ${scopes[role] ?? '-'}`
}

test('who may do what', async () => {
  await expect(readable()).toMatchFileSnapshot('access-matrix.txt')
})

test('no role has a right twice', () => {
  for (const grants of [...Object.values(policy), ...Object.values(sensitivity)]) {
    expect(new Set(grants.map(({ role }) => role)).size).toBe(grants.length)
  }
})

test('every action is granted to somebody, and none is both of a role and of everybody', () => {
  expect(actions.filter((action) => policy[action].length === 0)).toEqual([])
  expect(Object.keys(policy).toSorted()).toEqual(actions.toSorted())
  expect(ownActions.filter((action) => action in policy)).toEqual([])
})
