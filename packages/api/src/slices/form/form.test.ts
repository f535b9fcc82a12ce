import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '@hms/domain/language'
import type { Edition } from '@hms/domain/questionnaire'
import { editions } from '@hms/domain/questionnaire/editions'
import type { Institution } from '../../platform/institution.ts'
import { formDocument, formPdf } from './public.ts'

const institution: Institution = {
  name: { nb: 'Universitetet i Havnes', nn: 'Universitetet i Havnes', en: 'University of Havnes' },
  payrollSystem: 'Lønn',
  basicCourse: 'Grunnkurs',
  language: 'nb' as const,
}
const edition2022 = editions['2022'] as Edition
const edition2026 = editions['2026'] as Edition
const nb2022 = () => formDocument(edition2022, { language: 'nb', year: 2022, institution })

describe('the form as data', () => {
  test.each(Object.keys(editions))(
    'of %s has every question of the edition once, in every language',
    async (id) => {
      const edition = editions[id] as Edition
      for (const language of languages) {
        const { sections } = await formDocument(edition, { language, year: edition.year, institution })
        const numbers = sections.flatMap(({ questions }) => questions.map(({ number }) => number))
        expect(numbers.toSorted()).toEqual(edition.questions.map(({ number }) => number).toSorted())
        expect(JSON.stringify(sections)).not.toMatch(/\{\w+\}/)
      }
    },
  )

  test('says of a branched question when to answer it', async () => {
    const { sections } = await nb2022()
    const questions = new Map(
      sections.flatMap((section) => section.questions.map((one) => [one.number, one])),
    )
    expect(questions.get('19b')?.condition).toBe('Svar på 19b bare hvis 19a er «Ja».')
    expect(questions.get('19a')?.condition).toBeNull()
  })

  test('gives the options in the order of the scale, and rows to tick in a matrix', async () => {
    const { sections } = await nb2022()
    const questions = new Map(
      sections.flatMap((section) => section.questions.map((one) => [one.number, one])),
    )
    expect(questions.get('2')).toMatchObject({ options: ['Ja', 'Nei', 'Vet ikke'], rows: null })
    expect(questions.get('29b')?.options).toEqual(['Ja', 'Nei', 'Ikke aktuelt'])
    expect(questions.get('29b')?.rows).toHaveLength(6)
  })

  test('leaves nothing to tick where the answer follows from the signatures', async () => {
    const { sections } = await formDocument(edition2026, { language: 'nb', year: 2026, institution })
    const derived = sections.flatMap(({ questions }) => questions).filter(({ note }) => note !== null)
    expect(derived.map(({ number }) => number)).toEqual(
      edition2026.questions.filter(({ derivedFrom }) => derivedFrom).map(({ number }) => number),
    )
  })

  test('leaves the deadline to be written in', async () => {
    const { fields } = await nb2022()
    expect(fields.map(({ value }) => value)).toEqual([null, null, '2022', null])
  })
})

describe('the PDF', () => {
  test.each(languages)('in %s says that it is PDF/UA-1, and its language and title', async (language) => {
    const form = await formDocument(edition2026, { language, year: 2026, institution })
    const pdf = Buffer.from(formPdf(form)).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toContain(`<rdf:li>${language}`)
    expect(Buffer.from(pdf, 'latin1').toString('utf8')).toContain(form.title)
    expect(pdf.match(/FontName\s*\/[A-Z]{6}\+(\w+)/g)?.every((name) => name.includes('Inter'))).toBe(true)
  })

  test('has a heading for each section and question', async () => {
    const form = await nb2022()
    const compiler = NodeCompiler.create({ inputs: { form: JSON.stringify(form) } })
    const template = readFileSync(new URL('./form.typ', import.meta.url), 'utf8')
    const headings = compiler.query({ mainFileContent: template }, { selector: 'heading' }) as {
      level: number
    }[]
    const questions = form.sections.flatMap((section) => section.questions)
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(form.sections.length + 1)
    expect(headings.filter(({ level }) => level === 2)).toHaveLength(questions.length)
  })

  test('takes whatever a text holds as text, never as markup or code', async () => {
    const form = await nb2022()
    const nasty = '#panic("x") *not bold* $x$ @ref <label> \\ [ ] ` // "quoted" ${}'
    const [first, ...others] = form.sections
    if (!first) throw new Error('There are no sections')
    const section = {
      ...first,
      title: nasty,
      questions: first.questions.map((one) => ({ ...one, text: nasty, help: nasty })),
    }
    const withNasty = { ...form, title: nasty, institution: nasty, sections: [section, ...others] }
    expect(Buffer.from(formPdf(withNasty)).subarray(0, 5).toString()).toBe('%PDF-')
    const compiler = NodeCompiler.create({ inputs: { form: JSON.stringify(withNasty) } })
    const template = readFileSync(new URL('./form.typ', import.meta.url), 'utf8')
    const headings: unknown = compiler.query({ mainFileContent: template }, { selector: 'heading' })
    expect(JSON.stringify(headings)).toContain(JSON.stringify(nasty).slice(1, -1))
  })
})
