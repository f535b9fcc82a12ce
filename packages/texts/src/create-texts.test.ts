import { expect, test } from 'vitest'
import { languages } from '@hms/domain/language'
import { createTexts, languageOf, loadLanguage } from './create-texts.ts'

test('texts of the chosen language are there, the others only when asked for', async () => {
  const texts = await createTexts({ language: 'nn', namespaces: [] })
  expect(texts.t('answers.dontKnow')).toBe('Veit ikkje')
  expect(languageOf(texts)).toBe('nn')
  expect(texts.hasResourceBundle('en', 'common')).toBe(false)
  await loadLanguage(texts, 'en')
  await texts.changeLanguage('en')
  expect(texts.t('answers.dontKnow')).toBe('Don’t know')
})

test('values are put in as they are, and plurals follow the language', async () => {
  const texts = await createTexts({ language: 'nb', namespaces: [], preload: languages })
  expect(texts.t('saving.savedAt', { time: '14:02' })).toBe('Lagret 14:02')
  expect(texts.t('frame.signedInAs', { name: 'Å & Ø <æ>' })).toBe('Du er inne som Å & Ø <æ>')
  const forms = languages.map((language) => {
    const t = texts.getFixedT(language)
    return [t('counts.units', { count: 1 }), t('counts.units', { count: 75 })]
  })
  expect(forms).toEqual([
    ['1 enhet', '75 enheter'],
    ['1 eining', '75 einingar'],
    ['1 unit', '75 units'],
  ])
})

test('another language comes with what a page asked for while it was fetched', async () => {
  const texts = await createTexts({ language: 'nb', namespaces: [] })
  const loading = loadLanguage(texts, 'en')
  await texts.loadNamespaces('mail')
  await loading
  expect(texts.getFixedT('en', 'mail')('kept.title')).toBe('The mails of the demo')
})
