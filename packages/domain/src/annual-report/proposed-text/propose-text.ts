import type { LocalizedText } from '../../language.ts'
import { languages } from '../../language.ts'
import type { BoundFigure } from '../bound-figure.ts'
import type { Statement, StatementKind } from './statement.ts'
import { statementKinds } from './statement.ts'
import { allOfBase, ofBase, templates } from './templates.ts'
import type { TextRule } from './text-rule.ts'
import { thresholds } from './text-rule.ts'

type FigureOf = (id: string | undefined) => BoundFigure | undefined

/**
 * What follows from the figures in plain words: what is good, what is weak, and what has changed; nothing about figures
 * that don't point clearly one way. Sentences are in the order of `statementKinds`, and of the rules within a kind.
 */
export function proposeText(
  rules: readonly TextRule[],
  figures: readonly BoundFigure[],
): readonly Statement[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const statements = rules.flatMap((rule) => statementsOf(rule, (id) => byId.get(id ?? '')))
  return statementKinds.flatMap((kind) => statements.filter((statement) => statement.kind === kind))
}

/**
 * | left blank by many | expectation     | said                                                      |
 * | ------------------ | --------------- | --------------------------------------------------------- |
 * | yes                |                 | that they did, and nothing else                           |
 * | no                 | fact            | the figure; no change                                     |
 * | no                 | every, or most  | good or weak where it is clear; a change where it is large |
 */
function statementsOf(rule: TextRule, figureOf: FigureOf): readonly Statement[] {
  const figure = figureOf(rule.indicator)
  if (!figure || figure.percent === null) return []
  const blank = figureOf(rule.leftBlank?.indicator)
  if (rule.leftBlank && blank && isAtLeast(blank, thresholds.manyLeftBlank)) {
    return [statement('leftBlank', 'leftBlank', blank, { about: rule.leftBlank.about })]
  }
  if (rule.expectation === 'fact') return [statement('fact', plainOrNone(figure), figure, rule)]
  return [...judgement(rule, figure, figureOf), ...change(rule, figure)]
}

function judgement(rule: TextRule, figure: BoundFigure, figureOf: FigureOf): readonly Statement[] {
  if (rule.expectation === 'fact' || figure.base < thresholds.smallestBase) return []
  const { goodFrom, weakBelow } = thresholds[rule.expectation]
  const small = figureOf(rule.toSmallDegree)
  if (small && isAtLeast(small, thresholds.manyToSmallDegree)) {
    return [statement('weak', 'manyToSmallDegree', figure, rule, small)]
  }
  if (isAtLeast(figure, goodFrom)) return [statement('good', plainOrNone(figure), figure, rule)]
  if (isAtLeast(figure, weakBelow)) return []
  if (figure.numerator === 0) return [statement('weak', 'none', figure, rule)]
  return [statement('weak', rule.expectation === 'everyUnit' ? 'notEvery' : 'only', figure, rule)]
}

function change(rule: TextRule, figure: BoundFigure): readonly Statement[] {
  const { changePoints, previous, meaning, base } = figure
  if (changePoints === null || !previous || (meaning !== 'better' && meaning !== 'worse')) return []
  if (Math.abs(changePoints) < thresholds.changePoints) return []
  if (Math.min(base, previous.base) < thresholds.smallestBaseOfChange) return []
  return [statement(meaning, changePoints > 0 ? 'up' : 'down', figure, rule)]
}

function plainOrNone({ numerator, base }: BoundFigure): 'all' | 'none' | 'plain' {
  if (numerator === 0) return 'none'
  return numerator === base ? 'all' : 'plain'
}

function isAtLeast({ percent, base }: BoundFigure, least: number): boolean {
  return percent !== null && base > 0 && percent >= least
}

function statement(
  kind: StatementKind,
  template: keyof typeof templates,
  a: BoundFigure,
  { phrase, about }: { readonly phrase?: LocalizedText; readonly about?: LocalizedText },
  b?: BoundFigure,
): Statement {
  const inLanguage = (language: keyof LocalizedText) =>
    templates[template][language]
      .replace('{all}', allOfBase[a.baseKind][language])
      .replace('{of}', ofBase[a.baseKind][language])
      .replace('{phrase}', phrase?.[language] ?? '')
      .replace('{about}', about?.[language] ?? '')
  return {
    kind,
    words: Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as Record<
      keyof LocalizedText,
      string
    >,
    figures: b ? { a: a.id, b: b.id } : { a: a.id },
  }
}
