import type { CountedAnswer } from '../../indicator/index.ts'
import { indicatorById } from '../../indicator/index.ts'
import type { Language, LocalizedText } from '../../language.ts'
import type { Edition, Section } from '../../questionnaire/index.ts'
import { branchesOf } from '../../questionnaire/index.ts'
import type { BoundFigure } from '../bound-figure.ts'
import { proposeText } from '../proposed-text/propose-text.ts'
import { textRules } from '../proposed-text/rules.ts'
import { statementKinds } from '../proposed-text/statement.ts'
import type { TextRule } from '../proposed-text/text-rule.ts'
import { numbered } from '../numbered.ts'
import type { WordsOf } from './content-words.ts'
import type { Block, ReportBar, ReportCell, ReportTable } from './report-content.ts'

/** What the chapter needs beside the figures. */
interface FindingsInput {
  readonly edition: Edition
  readonly words: WordsOf
  /** A text of the edition with its placeholders filled in. */
  readonly fill: (text: LocalizedText) => LocalizedText
}

/** What the reporting shows, theme by theme: the proposed text, a chart, and every indicator of the theme. */
export function findingBlocks(
  figures: readonly BoundFigure[],
  { edition, words, fill }: FindingsInput,
): readonly Block[] {
  const rate = textRules.filter(({ indicator }) => indicator === 'responseRate')
  return [
    ...paragraphsOf(rate, figures, words),
    ...edition.sections.flatMap((section) => themeBlocks(section, figures, { edition, words, fill })),
  ]
}

function themeBlocks(section: Section, all: readonly BoundFigure[], input: FindingsInput): readonly Block[] {
  const { words } = input
  const figures = all.filter(({ id }) => isOfSection(id, section))
  if (figures.length === 0) return []
  const rules = textRules.filter(({ indicator }) => isOfSection(indicator, section))
  const paragraphs = paragraphsOf(rules, figures, words)
  return [
    { kind: 'heading', words: section.title },
    ...(paragraphs.length > 0 ? paragraphs : [{ kind: 'note', words: words('notes.nothingClear') } as const]),
    ...chartOf(rules, figures, section.title),
    { kind: 'table', table: indicatorTable(section, figures, input) },
  ]
}

function isOfSection(id: string, { questions }: Section): boolean {
  const question = indicatorById(id)?.item?.split('.')[0]
  return question !== undefined && questions.includes(question)
}

function paragraphsOf(
  rules: readonly TextRule[],
  figures: readonly BoundFigure[],
  words: WordsOf,
): readonly Block[] {
  const statements = proposeText(rules, figures)
  return statementKinds.flatMap((kind): readonly Block[] => {
    const ofKind = statements.filter((statement) => statement.kind === kind)
    return ofKind.length === 0
      ? []
      : [{ kind: 'paragraph', lead: words(`leads.${kind}`), statements: ofKind }]
  })
}

/** The shares that the text can tell of, beside those of the year before where the question was the same. */
function chartOf(
  rules: readonly TextRule[],
  figures: readonly BoundFigure[],
  title: LocalizedText,
): readonly Block[] {
  const shown = rules.flatMap(({ indicator, phrase }) => {
    const figure = figures.find(({ id, percent }) => id === indicator && percent !== null)
    return figure ? [{ figure, phrase }] : []
  })
  const bars = shown.map(({ figure, phrase }): ReportBar => ({
    label: capitalised(phrase),
    value: figure.percent ?? 0,
    previous: figure.continuity === 'same' ? figure.previousPercent : null,
  }))
  const [first] = shown
  const compared = shown.find(({ figure }) => figure.continuity === 'same')
  if (!first || bars.length < 2) return []
  const previousYear = compared?.figure.previous?.year ?? null
  return [{ kind: 'chart', chart: { title, unit: 'percent', year: first.figure.year, previousYear, bars } }]
}

function capitalised(text: LocalizedText): LocalizedText {
  const of = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
  return { nb: of(text.nb), nn: of(text.nn), en: of(text.en) }
}

/** Every indicator of the theme with its base, in the order of the catalogue. */
function indicatorTable(
  section: Section,
  figures: readonly BoundFigure[],
  { edition, words, fill }: FindingsInput,
): ReportTable {
  const items = branchesOf(edition).byKey
  const labelOf = (id: string): readonly ReportCell[] => {
    const indicator = indicatorById(id)
    const item = items.get(indicator?.item ?? '')
    if (!indicator || !item) return [id, null]
    const { number, text } = item.question
    return [numbered(number, fill(item.row?.text ?? text)), answersOf(indicator.answers, words)]
  }
  return {
    key: `indicators-${section.key}`,
    title: joined(': ', [words('tables.indicators'), section.title]),
    columns: [
      { key: 'indicator', head: words('columns.indicator'), kind: 'key' },
      { key: 'question', head: words('columns.question'), kind: 'text' },
      { key: 'answers', head: words('columns.answers'), kind: 'text' },
      { key: 'count', head: words('columns.count'), kind: 'count' },
      { key: 'base', head: words('columns.base'), kind: 'count' },
      { key: 'baseKind', head: words('columns.baseKind'), kind: 'text' },
      { key: 'percent', head: words('columns.percent'), kind: 'percent' },
      { key: 'change', head: words('columns.change'), kind: 'points' },
      { key: 'meaning', head: words('columns.meaning'), kind: 'text' },
    ],
    rows: figures.map((figure) => [
      figure.id,
      ...labelOf(figure.id),
      figure.numerator,
      figure.base,
      words(`baseKinds.${figure.baseKind}`),
      figure.percent,
      figure.changePoints,
      words(figure.previous ? `meanings.${figure.meaning}` : `continuity.${figure.continuity}`),
    ]),
  }
}

function answersOf(answers: readonly CountedAnswer[], words: WordsOf): LocalizedText {
  return joined(
    ' / ',
    answers.map((answer) => words(answer === 'unanswered' ? 'missing.unanswered' : `answers.${answer}`)),
  )
}

function joined(by: string, texts: readonly LocalizedText[]): LocalizedText {
  const of = (language: Language) => texts.map((text) => text[language]).join(by)
  return { nb: of('nb'), nn: of('nn'), en: of('en') }
}
