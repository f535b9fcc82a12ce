import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personOfClaims } from './person-of-claims.ts'

const issuer = 'https://auth.dataporten.no'
const feide = 'https://n.feide.no/claims/eduPersonPrincipalName'

function read(claims: Record<string, unknown>) {
  const result = personOfClaims({ sub: 'abc', ...claims }, issuer)
  return result.ok ? result.value : null
}

describe('who signs in', () => {
  test('is read from the claims of Feide', () => {
    const claims = {
      sub: '76a7a061-3c55-430d-8ee0-6f82ec42501f',
      [feide]: 'Leder@Havnes.example',
      name: ' Leder A ',
      email: 'Leder.A@havnes.example',
      locale: 'nn-NO',
    }
    expect(personOfClaims(claims, issuer)).toEqual({
      ok: true,
      value: {
        subject: 'https://auth.dataporten.no|76a7a061-3c55-430d-8ee0-6f82ec42501f',
        principalName: 'leder@havnes.example',
        name: 'Leder A',
        email: 'Leder.A@havnes.example',
        language: 'nn',
      },
    })
  })

  test('has a principal name only from the claim that is set up for it', () => {
    const claims = { sub: 'a', preferred_username: 'boss@havnes.example', upn: 'chief@havnes.example' }
    expect(read(claims)?.principalName).toBeNull()
    const other = personOfClaims(claims, issuer, 'upn')
    expect(other).toMatchObject({ ok: true, value: { principalName: 'chief@havnes.example' } })
  })

  test.each([[undefined], [''], [7], [null], ['a b'], ['a\u0000'], ['ø'], ['a'.repeat(256)]])(
    'is nobody with %o as sub',
    (sub) => {
      expect(personOfClaims({ sub }, issuer)).toEqual({ ok: false, problem: { kind: 'noSubject' } })
    },
  )

  test.each([
    [{ locale: 'nb' }, 'nb'],
    [{ locale: 'en_GB' }, 'en'],
    [{ locale: 'no' }, 'nb'],
    [{ language: 'nn' }, 'nn'],
    [{ locale: 'se', preferredLanguage: 'NB-no' }, 'nb'],
    [{ locale: 'se' }, null],
    [{ locale: 7 }, null],
    [{}, null],
  ])('has the language of %j: %s', (claims, language) => {
    expect(read(claims)?.language).toBe(language)
  })

  test.each([
    [{ name: 7 }, 'name'],
    [{ name: '  ' }, 'name'],
    [{ name: 'A\u0000B' }, 'name'],
    [{ name: 'a'.repeat(321) }, 'name'],
    [{ email: 'nobody' }, 'email'],
    [{ email: ['a@b.example'] }, 'email'],
    [{ email: 'a@b@c' }, 'email'],
    [{ [feide]: 'leder' }, 'principalName'],
    [{ [feide]: { toString: 'a@b' } }, 'principalName'],
  ] as const)('has nothing of %j', (claims, field) => {
    expect(read(claims)?.[field]).toBeNull()
  })

  test('is told apart by issuer and sub, and read from anything without failing', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('sub', 'name', 'email', 'locale', feide), fc.anything()),
        (claims) => {
          const result = personOfClaims(claims, issuer)
          expect(result.ok ? result.value.subject : 'nobody').toBe(
            result.ok ? `${issuer}|${String(claims.sub)}` : 'nobody',
          )
        },
      ),
    )
  })
})
