import { describe, expect, test } from 'vitest'
import { fillPlaceholders, placeholdersIn } from './placeholders.ts'

const values = {
  year: 2026,
  institution: 'Fjordhøgskolen',
  payrollSystem: 'Lønn',
  basicCourse: 'Grunnkurset',
}

describe('fillPlaceholders', () => {
  test.each([
    ['Plan for {year}?', 'Plan for 2026?'],
    ['{basicCourse} og {payrollSystem}', 'Grunnkurset og Lønn'],
    ['{year}, {year}', '2026, 2026'],
    ['Ingen å fylle', 'Ingen å fylle'],
    ['{unknown} og {}', '{unknown} og {}'],
    ['{institution}s rutiner', 'Fjordhøgskolens rutiner'],
    ['rutinane til {institution}', 'rutinane til Fjordhøgskolen'],
    ['{institution}sidene', 'Fjordhøgskolensidene'],
  ])('%s → %s', (text, filled) => {
    expect(fillPlaceholders(text, values)).toBe(filled)
  })

  test.each([
    ['Universitetet i Havnes', 'Universitetet i Havnes’ rutiner'],
    ['Høgskolen i Rix', 'Høgskolen i Rix’ rutiner'],
    ['HIZ', 'HIZ’ rutiner'],
    ['Universitetet', 'Universitetets rutiner'],
  ])('writes the genitive of %s', (institution, filled) => {
    expect(fillPlaceholders('{institution}s rutiner', { ...values, institution })).toBe(filled)
  })

  test('takes a name as it is, even when it looks like a pattern or a placeholder', () => {
    const odd = { ...values, institution: '$& {year}' }
    expect(fillPlaceholders('Ved {institution}', odd)).toBe('Ved $& {year}')
  })
})

test('placeholdersIn lists what stands between braces, known or not', () => {
  expect(placeholdersIn('{year} og {institution}s {feil} {year}')).toEqual([
    'year',
    'institution',
    'feil',
    'year',
  ])
})
