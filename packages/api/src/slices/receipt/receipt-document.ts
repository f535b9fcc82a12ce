import type { Language, LocalizedText } from '@hms/domain/language'
import type { Edition, ItemKey } from '@hms/domain/questionnaire'
import { fillPlaceholders, itemsOfQuestion } from '@hms/domain/questionnaire'
import { createTexts, formatDate, formatDateTime } from '@hms/texts'
import type { Institution } from '../../platform/institution.ts'
import { regionOf } from '../../platform/region-of.ts'
import type { ReceiptContent } from './receipt-content.ts'

/** A receipt as it is set: everything in the words of one language. */
export interface ReceiptDocument {
  readonly language: Language
  /** As PDF has it beside the language. */
  readonly region: string
  readonly institution: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  /** Says that another version is in force; null of the one that is. */
  readonly notice: string | null
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly signatures: {
    readonly title: string
    readonly none: string | null
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly letThrough: { readonly title: string; readonly by: string; readonly reason: string } | null
  }
  readonly hash: { readonly title: string; readonly value: string; readonly help: string }
  readonly answers: {
    readonly title: string
    readonly columns: readonly string[]
    readonly sections: readonly {
      readonly title: string
      readonly rows: readonly (readonly string[])[]
    }[]
  }
  readonly attachment: { readonly name: string; readonly description: string; readonly content: string }
  readonly page: string
}

/** What the words of a receipt depend on, beside its content. */
export interface ReceiptReader {
  readonly language: Language
  readonly edition: Edition
  readonly institution: Institution
  /** A local day. */
  readonly deadline: string
  /** When it was opened again; null of the version in force. */
  readonly reopenedAt: Date | null
}

/** A receipt in the words of a language. */
export async function receiptDocument(
  content: ReceiptContent,
  reader: ReceiptReader,
): Promise<ReceiptDocument> {
  const { language, edition, institution } = reader
  const texts = await createTexts({ language, namespaces: ['receipt'] })
  const t = texts.getFixedT(language, ['receipt', 'common'])
  const values = { ...institution, institution: institution.name[language], year: content.year }
  const fill = (text: LocalizedText) => fillPlaceholders(text[language], values)
  const questions = new Map(edition.questions.map((question) => [question.key, question]))
  const { unit, year, submittedAt, submittedBy, late, signatures } = content
  const when = formatDateTime(submittedAt, language)

  const answerOf = (item: ItemKey): string | null => {
    const answer = item in content.derived ? content.derived[item] : content.answers[item]
    if (answer === undefined) return null
    if (answer === null) return t('blank')
    const words = t(`common:answers.${answer}`)
    return item in content.derived ? `${words} (${t('derived')})` : words
  }
  const rowsOf = (key: string): readonly (readonly string[])[] => {
    const question = questions.get(key)
    if (!question) return []
    return itemsOfQuestion(question).flatMap(({ key: item, row }) => {
      const answer = answerOf(item)
      const words = [fill(question.text), ...(row ? [fill(row.text)] : [])].join(' – ')
      return answer === null ? [] : [[question.number, words, answer]]
    })
  }
  const roleOf = ({ role, capacity }: ReceiptContent['signatures'][number]) =>
    capacity === 'self'
      ? t(`common:roles.${role}`)
      : `${t(`common:roles.${role}`)}, ${t(`common:capacities.${capacity}`)}`
  const letThrough = signatures.find(({ capacity }) => capacity === 'letThrough')

  return {
    language,
    region: regionOf(language),
    institution: institution.name[language],
    title: t('title', { year }),
    subtitle: t('subtitle'),
    description: t('description'),
    notice: reader.reopenedAt && t('former', { when: formatDateTime(reader.reopenedAt, language) }),
    facts: [
      { label: t('facts.unit'), value: unit.name[language] },
      { label: t('facts.unitCode'), value: unit.code },
      { label: t('facts.year'), value: t('common:general.yearReport', { year }) },
      { label: t('facts.edition'), value: content.edition },
      { label: t('facts.version'), value: String(content.version) },
      { label: t('facts.submittedAt'), value: late ? `${when} (${t('late')})` : when },
      { label: t('facts.deadline'), value: formatDate(reader.deadline, language) },
      ...(submittedBy
        ? [
            {
              label: t('facts.by'),
              value: `${submittedBy.name[language]}, ${t(`common:roles.${submittedBy.role}`)}`,
            },
          ]
        : []),
    ],
    signatures: {
      title: t('signatures'),
      none: signatures.length === 0 ? t('noSignatures') : null,
      columns: [t('name'), t('role'), t('signedAt')],
      rows: signatures
        .filter(({ capacity }) => capacity !== 'letThrough')
        .map((one) => [one.name[language], roleOf(one), formatDateTime(one.signedAt, language)]),
      letThrough: letThrough
        ? {
            title: t('letThrough'),
            by: t('letThroughBy', {
              name: letThrough.name[language],
              when: formatDateTime(letThrough.signedAt, language),
            }),
            reason: letThrough.reason ?? '',
          }
        : null,
    },
    hash: { title: t('hash'), value: content.contentHash, help: t('hashHelp') },
    answers: {
      title: t('allAnswers'),
      columns: ['', t('question'), t('answer')],
      sections: edition.sections
        .map((section) => ({ title: fill(section.title), rows: section.questions.flatMap(rowsOf) }))
        .filter(({ rows }) => rows.length > 0),
    },
    attachment: {
      name: 'hms-receipt.json',
      description: t('attachment'),
      content: JSON.stringify(content, null, 2),
    },
    page: t('page', { page: '{page}', pages: '{pages}' }),
  }
}
