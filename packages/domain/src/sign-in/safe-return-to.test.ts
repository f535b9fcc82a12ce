import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeReturnTo } from './safe-return-to.ts'

const { URL } = globalThis as unknown as {
  URL: new (address: string, base: string) => { readonly origin: string; readonly pathname: string }
}

const site = 'https://hms.havnes.example'

describe('the address to return to', () => {
  test.each([
    '/',
    '/enhet/',
    '/enhet/rapport/2026/1410?del=2#q7',
    '/amu/?to=https://other.example//x',
    '/account',
    '/runde/.well/a..b/~c',
    '/enhet/%C3%B8st',
    '/sign-input',
  ])('may be %s', (to) => {
    expect(safeReturnTo(to)).toBe(to)
  })

  test.each([
    ['another site', 'https://evil.example/'],
    ['another site without its scheme', '//evil.example'],
    ['with a backslash', '/\\evil.example'],
    ['with two', '\\\\evil.example'],
    ['with a backslash further in', '/enhet/\\..\\..\\evil.example'],
    ['an encoded slash', '/%2fevil.example'],
    ['an encoded backslash', '/%5Cevil.example'],
    ['empty parts further in', '/enhet//evil.example'],
    ['a way up', '/enhet/..//evil.example'],
    ['a dotted part', '/./enhet'],
    ['a way up at the end', '/enhet/..'],
    ['an encoded way up', '/enhet/%2e%2E/sign-in'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/enhet\r\nset-cookie: a=b'],
    ['a null', '/enhet\u0000'],
    ['a space before', ' /enhet/'],
    ['a line separator', '/enhet\u2028'],
    ['a wide slash', '/／evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a path from where one is', 'enhet/'],
    ['nothing', ''],
    ['only a query', '?to=/enhet/'],
    ['sign-in itself', '/sign-in?to=/enhet/'],
    ['the end of sign-in', '/sign-in/callback?code=a'],
    ['sign-out', '/sign-out'],
    ['the demo provider', '/demo-provider/auth'],
    ['something endless', `/${'a'.repeat(3000)}`],
    ['a list', ['/enhet/']],
    ['a number', 7],
    ['an absence', undefined],
  ])('is not %s', (_, to) => {
    expect(safeReturnTo(to)).toBe('/')
  })

  test('is on this site for whatever is asked, also when a browser reads its path again', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom(
          '/',
          '//',
          '\\',
          '.',
          '..',
          '/enhet/',
          'evil.example',
          ':',
          '@',
          '\t',
          '\n',
          '\u0000',
          ' ',
        ),
        fc.constantFrom(
          'https:',
          'javascript:',
          '%2f',
          '%5c',
          '%2e',
          '?',
          '#',
          '／',
          '\u2028',
          '%0d%0a',
          '\ufeff',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(nasty, (parts) => {
        const to = safeReturnTo(parts.join(''))
        const address = new URL(to, site)
        expect(address.origin).toBe(site)
        expect(new URL(address.pathname, site).origin).toBe(site)
        expect(to).toMatch(/^[\x21-\x7e]+$/)
        expect(safeReturnTo(to)).toBe(to)
      }),
      { numRuns: 2000 },
    )
  })
})
