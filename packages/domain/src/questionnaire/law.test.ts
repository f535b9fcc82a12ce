import { expect, test } from 'vitest'
import type { LawReference } from './law.ts'
import { lawReferenceUrl, laws } from './law.ts'

test.each<[LawReference, string]>([
  [{ law: 'workingEnvironmentAct', section: '3-5' }, 'https://lovdata.no/lov/2005-06-17-62/%C2%A73-5'],
  [{ law: 'workingEnvironmentAct', section: '2 A-6' }, 'https://lovdata.no/lov/2005-06-17-62/%C2%A72a-6'],
  [
    { law: 'internalControlRegulations', section: '5' },
    'https://lovdata.no/forskrift/1996-12-06-1127/%C2%A75',
  ],
])('%o is read at %s', (reference, url) => {
  expect(lawReferenceUrl(reference)).toBe(url)
})

test.each(Object.entries(laws))(
  '%s has its names in three languages and its own address at Lovdata',
  (_id, law) => {
    for (const text of [law.title, law.short]) {
      for (const name of [text.nb, text.nn, text.en]) expect(name.trim()).not.toBe('')
    }
    expect(law.url).toMatch(/^https:\/\/lovdata\.no\/(lov|forskrift)\/\d{4}-\d{2}-\d{2}-\d+$/)
  },
)

test('no two laws share an address', () => {
  const urls = Object.values(laws).map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
})
