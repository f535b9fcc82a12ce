import fc from 'fast-check'
import type { Answer, AnswerScale, Edition, Question } from '../src/questionnaire/index.ts'
import { answerScales, itemsOf } from '../src/questionnaire/index.ts'
import type { Answers } from '../src/report/index.ts'

const scales = Object.keys(answerScales) as AnswerScale[]
const text = { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' }

interface QuestionPlan {
  readonly scale: AnswerScale
  readonly rows: number
  readonly derived: boolean
  readonly gated: boolean
  /** Picks the gate among the plans before this one, and its answer. */
  readonly gate: number
  readonly answer: number
}

const questionPlan: fc.Arbitrary<QuestionPlan> = fc.record({
  scale: fc.constantFrom(...scales),
  rows: fc.constantFrom(0, 0, 0, 0, 3),
  derived: fc.integer({ min: 0, max: 9 }).map((pick) => pick === 0),
  gated: fc.constantFrom(true, true, false),
  gate: fc.nat(),
  answer: fc.nat(),
})

/** An edition of up to 12 questions: gates within gates, matrices, derived questions, printed in any order. */
export const randomEdition: fc.Arbitrary<Edition> = fc
  .array(questionPlan, { minLength: 1, maxLength: 12 })
  .map(questionsFrom)
  .chain((questions) => fc.shuffledSubarray(questions, { minLength: questions.length }))
  .map((questions) => ({
    id: 'random',
    year: 2030,
    sections: [{ key: 'all', title: text, questions: questions.map(({ key }) => key) }],
    questions,
  }))

function questionsFrom(plans: readonly QuestionPlan[]): Question[] {
  return plans.map((plan, index) => {
    const gates = plans.flatMap(({ rows }, before) => (before < index && rows === 0 ? before : []))
    const gate = gates[plan.gate % gates.length]
    const options: readonly Answer[] = gate === undefined ? [] : answerScales[plans[gate]?.scale ?? 'yesNo']
    const is = options[plan.answer % options.length]
    return {
      key: `q${index}`,
      number: String(index),
      scale: plan.scale,
      text,
      help: text,
      law: [],
      internalControl: [],
      wordingSince: 'random',
      ...(plan.rows > 0 && { rows: Array.from({ length: plan.rows }, (_, row) => rowNamed(`r${row}`)) }),
      ...(plan.derived && { derivedFrom: 'signatures' as const }),
      ...(plan.gated && is && { shownWhen: { question: `q${gate}`, is } }),
    }
  })
}

function rowNamed(key: string) {
  return { key, text, wordingSince: 'random' }
}

/** One thing that a person does to a report: an answer, or one taken back. */
export interface Step {
  readonly item: string
  readonly value: Answer | null
}

/**
 * Things done to a report on an edition, in order; never to a derived question, which isn't put.
 * Answers that open branches come more often than others, so that gates within gates open and close.
 */
export function randomSteps(edition: Edition, { maxLength = 40 } = {}): fc.Arbitrary<readonly Step[]> {
  const put = itemsOf(edition).filter(({ question }) => !question.derivedFrom)
  if (put.length === 0) return fc.constant([])
  const opening = edition.questions.flatMap(({ shownWhen }) => shownWhen ?? [])
  const step = fc.constantFrom(...put).chain(({ key, options }) => {
    const opens = opening.filter(({ question }) => question === key).map(({ is }) => is)
    return fc.record({
      item: fc.constant(key),
      value: fc.constantFrom(...options, ...opens, ...opens, ...opens, null),
    })
  })
  return fc.array(step, { maxLength, size: 'max' })
}

/** The answers that stand after the steps. */
export function answersAfter(steps: readonly Step[]): Answers {
  const last = new Map(steps.map(({ item, value }) => [item, value]))
  return Object.fromEntries([...last].flatMap(([item, value]) => (value === null ? [] : [[item, value]])))
}

/** A random edition with random answers to it. */
export const randomReport: fc.Arbitrary<{ readonly edition: Edition; readonly steps: readonly Step[] }> =
  randomEdition.chain((edition) => fc.record({ edition: fc.constant(edition), steps: randomSteps(edition) }))
