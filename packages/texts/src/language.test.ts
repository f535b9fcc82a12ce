import { expect, test } from 'vitest'
import { chooseLanguage, firstKnownLanguage, languageFromCookie } from './language.ts'

test.each([
  ['hms_language=nn', 'nn'],
  ['hms_session=abc; hms_language=en', 'en'],
  ['other_hms_language=en', null],
  ['hms_language=de', null],
  ['hms_language', null],
  ['', null],
])('the cookie header "%s" holds %s', (cookie, language) => {
  expect(languageFromCookie(cookie)).toBe(language)
})

test.each([
  ['nn-NO,nn;q=0.9,en;q=0.8', 'nn'],
  ['en-GB,nb;q=0.9', 'en'],
  ['en;q=0.5,no;q=0.9', 'nb'],
  ['de,pl;q=0.9', 'nb'],
  ['de,en;q=0.1', 'en'],
  ['en;q=0,nn;q=0.1', 'nn'],
  ['*', 'nb'],
  [undefined, 'nb'],
])('a browser that wishes "%s" gets %s', (acceptLanguage, language) => {
  expect(chooseLanguage({ acceptLanguage })).toBe(language)
})

test('a choice weighs more than the wishes of the browser', () => {
  expect(chooseLanguage({ cookie: 'hms_language=nn', acceptLanguage: 'en' })).toBe('nn')
})

test('no wish that we know is no language', () => {
  expect(firstKnownLanguage(['de', 'pl-PL'])).toBeNull()
})
