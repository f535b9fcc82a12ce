import { createTexts } from '@hms/texts'
import type { Language, LocalizedText } from '@hms/domain/language'
import type { Edition, LawReference, Question } from '@hms/domain/questionnaire'
import { answerScales, fillPlaceholders, laws } from '@hms/domain/questionnaire'
import type { Institution } from '../../platform/institution.ts'
import { regionOf } from '../../platform/region-of.ts'

/** The blank form as data: what `form.typ` sets on paper. All of it is plain text in one language. */
export interface FormDocument {
  readonly language: Language
  /** Country for the typesetter's conventions, e.g. `'NO'`. */
  readonly region: string
  readonly institution: string
  readonly title: string
  readonly subtitle: string
  /** What the PDF says that it is. */
  readonly description: string
  /** To be filled in at the top; null is an empty line to write on. */
  readonly fields: readonly { readonly label: string; readonly value: string | null }[]
  readonly instructions: readonly string[]
  readonly sections: readonly FormSection[]
  readonly signatures: {
    readonly title: string
    readonly help: string
    readonly signers: readonly string[]
  }
  readonly labels: {
    readonly unit: string
    readonly routine: string
    readonly name: string
    readonly date: string
    readonly signature: string
    /** With `{page}` and `{pages}` for the numbers. */
    readonly page: string
  }
}

/** A section with its questions, in the order in which they are filled in. */
export interface FormSection {
  readonly title: string
  readonly questions: readonly FormQuestion[]
}

/** One question on paper. */
export interface FormQuestion {
  readonly number: string
  readonly text: string
  readonly help: string
  /** Null where the question follows from no law. */
  readonly law: string | null
  /** When to answer it: `'Svar på 19b bare hvis 19a er «Ja».'`; null for a question that everybody answers. */
  readonly condition: string | null
  /** Stands in place of the boxes where there is nothing to tick. */
  readonly note: string | null
  readonly options: readonly string[]
  /** The rows of a matrix; null for a question without. */
  readonly rows: readonly string[] | null
}

/** What a form is made for. */
export interface FormSubject {
  readonly language: Language
  /** The year that is reported on. */
  readonly year: number
  /** Whose form it is: its names stand for the placeholders of the question texts. */
  readonly institution: Institution
}

/** The blank form of an edition, in one language. */
export async function formDocument(edition: Edition, subject: FormSubject): Promise<FormDocument> {
  const { language, year, institution } = subject
  const texts = await createTexts({ language, namespaces: ['form'] })
  const t = texts.getFixedT(language, ['form', 'common'])
  const questions = new Map(edition.questions.map((question) => [question.key, question]))
  const names = { ...institution, institution: institution.name[language], year }
  const fill = (text: LocalizedText) => fillPlaceholders(text[language], names)

  function condition({ number, shownWhen }: Question): string | null {
    const gate = shownWhen && questions.get(shownWhen.question)
    if (!gate) return null
    return t('condition', {
      question: number,
      gate: gate.number,
      answer: t(`common:answers.${shownWhen.is}`),
    })
  }

  function law(references: readonly LawReference[]): string | null {
    if (references.length === 0) return null
    const byLaw = Map.groupBy(references, ({ law: id }) => laws[id].short[language])
    const places = [...byLaw].map(([name, of]) =>
      t('section', { law: name, section: of.map(({ section }) => section).join(', '), count: of.length }),
    )
    return t('law', { references: places.join('; ') })
  }

  const formQuestion = (question: Question): FormQuestion => ({
    number: question.number,
    text: fill(question.text),
    help: fill(question.help),
    law: law(question.law),
    condition: condition(question),
    note: question.derivedFrom ? t('derivedFromSignatures') : null,
    options: answerScales[question.scale].map((answer) => t(`common:answers.${answer}`)),
    rows: question.rows?.map((row) => fill(row.text)) ?? null,
  })

  return {
    language,
    region: regionOf(language),
    institution: institution.name[language],
    title: t('title', { year }),
    subtitle: t('subtitle'),
    description: t('description', { edition: edition.id }),
    fields: [
      { label: t('fields.unit'), value: null },
      { label: t('fields.unitCode'), value: null },
      { label: t('fields.year'), value: String(year) },
      { label: t('fields.deadline'), value: null },
    ],
    instructions: [
      t('instructions.together'),
      t('instructions.oneCross'),
      t('instructions.noBlanks'),
      t('instructions.branches'),
      t('instructions.handIn'),
    ],
    sections: edition.sections.map((section) => ({
      title: fill(section.title),
      questions: section.questions.flatMap((key) => questions.get(key) ?? []).map(formQuestion),
    })),
    signatures: {
      title: t('signatures'),
      help: t('signaturesHelp'),
      signers: [t('common:roles.lineManager'), t('common:roles.safetyRepresentative')],
    },
    labels: {
      unit: t('fields.unit'),
      routine: t('labels.routine'),
      name: t('labels.name'),
      date: t('labels.date'),
      signature: t('labels.signature'),
      page: t('labels.page', { page: '{page}', pages: '{pages}' }),
    },
  }
}
