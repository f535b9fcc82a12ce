import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

it('says what the file holds, in letters that every system takes', () => {
  expect(fileName(['Indikatorer', 2026, 'Fakultet for språk og økonomi'], 'csv')).toBe(
    'indikatorer-2026-fakultet-for-sprak-og-okonomi.csv',
  )
})

it('leaves out what there is nothing of', () => {
  expect(fileName(['Enheter som ikke har levert', 2022, null, undefined, ''], 'xlsx')).toBe(
    'enheter-som-ikke-har-levert-2022.xlsx',
  )
})

it('makes no empty parts of signs', () => {
  expect(fileName(['«Æ & å»', '§ 5 nr. 4'], 'csv')).toBe('ae-a-5-nr-4.csv')
})
