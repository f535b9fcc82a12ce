import { describe, expect, test } from 'vitest'
import type { PersonDetails } from './check-person.ts'
import { checkPerson } from './check-person.ts'

const written: PersonDetails = {
  name: { nb: 'Leder A', nn: 'Leiar A', en: 'Manager A' },
  principalName: 'a@havnes.example',
  email: 'a@post.example',
  language: 'nn',
}

function problemsOf(person: Partial<PersonDetails>) {
  const checked = checkPerson({ ...written, ...person }, (name) => name === 'b@havnes.example')
  return checked.ok ? [] : checked.problem
}

describe('a person as written down', () => {
  test('is kept tidied', () => {
    const checked = checkPerson(
      {
        name: { nb: ' Leder A ', nn: 'Leiar A', en: 'Manager A' },
        principalName: ' A@Havnes.example ',
        email: '  ',
        language: null,
      },
      () => false,
    )
    expect(checked).toEqual({ ok: true, value: { ...written, email: null, language: null } })
  })

  test('need not have anything but a name', () => {
    expect(problemsOf({ principalName: null, email: null, language: null })).toEqual([])
  })

  test.each<[Partial<PersonDetails>, object[]]>([
    [{ name: { ...written.name, nn: ' ' } }, [{ kind: 'nameMissing', language: 'nn' }]],
    [{ principalName: 'a' }, [{ kind: 'notAPrincipalName' }]],
    [{ principalName: 'a b@c' }, [{ kind: 'notAPrincipalName' }]],
    [{ principalName: 'B@havnes.example' }, [{ kind: 'principalNameTaken' }]],
    [{ email: 'a@b@c' }, [{ kind: 'notAnEmail' }]],
    [{ principalName: '@', email: '@' }, [{ kind: 'notAPrincipalName' }, { kind: 'notAnEmail' }]],
  ])('is refused: %j', (person, problems) => {
    expect(problemsOf(person)).toEqual(problems)
  })
})
