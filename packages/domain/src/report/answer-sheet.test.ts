import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Edition, ItemKey } from '../questionnaire/index.ts'
import { itemsOf } from '../questionnaire/index.ts'
import type { Step } from '../../test/random-edition.ts'
import { answersAfter, randomReport, randomSteps } from '../../test/random-edition.ts'
import { smallEdition } from '../../test/small-edition.ts'
import { AnswerSheet } from './answer-sheet.ts'
import type { Answers } from './answers.ts'
import { answersBehindClosedBranches, outcomesOf } from './outcomes.ts'
import { progressOf } from './progress.ts'

/** The rule of visibility, written down once more as slowly and plainly as it can be. */
function isShownByRule(edition: Edition, answers: Answers, itemKey: ItemKey): boolean {
  const item = itemsOf(edition).find(({ key }) => key === itemKey)
  if (!item || item.question.derivedFrom) return false
  const condition = item.question.shownWhen
  if (!condition) return true
  return isShownByRule(edition, answers, condition.question) && answers[condition.question] === condition.is
}

function sheetAfter(edition: Edition, steps: readonly Step[]): AnswerSheet {
  const sheet = new AnswerSheet(edition)
  for (const { item, value } of steps) expect(sheet.set(item, value).ok).toBe(true)
  return sheet
}

function stateOf(edition: Edition, sheet: AnswerSheet) {
  return {
    outcomes: itemsOf(edition).map(({ key }) => [key, sheet.isShown(key), sheet.answerOf(key)]),
    shown: sheet.shown,
    answered: sheet.answered,
    complete: sheet.complete,
  }
}

describe('a report while it is filled in', () => {
  test('shows what the rule says after every step, whatever was done before', () => {
    fc.assert(
      fc.property(randomReport, ({ edition, steps }) => {
        const sheet = new AnswerSheet(edition)
        steps.forEach(({ item, value }, index) => {
          sheet.set(item, value)
          const answers = answersAfter(steps.slice(0, index + 1))
          const keys = itemsOf(edition).map(({ key }) => key)
          const shown = keys.filter((key) => isShownByRule(edition, answers, key))
          expect(keys.filter((key) => sheet.isShown(key))).toEqual(shown)
          expect(sheet.shown).toBe(shown.length)
          expect(sheet.answered).toBe(shown.filter((key) => answers[key] !== undefined).length)
          expect(sheet.complete).toBe(shown.every((key) => answers[key] !== undefined))
        })
      }),
    )
  })

  test('closes a branch with the branches within it, and opens them again', () => {
    const sheet = new AnswerSheet(smallEdition, { shared: 'yes', agreement: 'no', required: 'yes' })
    const visible = () => ['agreement', 'required'].filter((key) => sheet.isShown(key))
    expect([visible(), sheet.shown, sheet.answered]).toEqual([['agreement', 'required'], 6, 3])
    sheet.set('shared', 'no')
    expect([visible(), sheet.shown, sheet.answered]).toEqual([[], 4, 1])
    sheet.set('agreement', 'yes')
    sheet.set('shared', 'yes')
    expect([visible(), sheet.shown, sheet.answered]).toEqual([['agreement'], 5, 2])
    sheet.set('agreement', 'no')
    expect([visible(), sheet.shown, sheet.answered]).toEqual([['agreement', 'required'], 6, 3])
  })

  test('is the same whether answered step by step or loaded with the answers', () => {
    fc.assert(
      fc.property(randomReport, ({ edition, steps }) => {
        const loaded = new AnswerSheet(edition, answersAfter(steps))
        expect(stateOf(edition, sheetAfter(edition, steps))).toEqual(stateOf(edition, loaded))
      }),
    )
  })

  test('does not depend on the order in which the answers came', () => {
    const inAnyOrder = randomReport.chain(({ edition, steps }) => {
      const answers = Object.entries(answersAfter(steps)) as [ItemKey, Answer][]
      const last = answers.map(([item, value]) => ({ item, value }))
      return fc.record({
        edition: fc.constant(edition),
        last: fc.constant(last),
        shuffled: fc.shuffledSubarray(last, { minLength: last.length }),
      })
    })
    fc.assert(
      fc.property(inAnyOrder, ({ edition, last, shuffled }) => {
        expect(stateOf(edition, sheetAfter(edition, shuffled))).toEqual(
          stateOf(edition, sheetAfter(edition, last)),
        )
      }),
    )
  })

  test('closing a branch and opening it again restores every outcome', () => {
    const withGates = randomReport.filter(({ edition }) =>
      edition.questions.some(({ shownWhen }) => shownWhen),
    )
    fc.assert(
      fc.property(withGates, fc.nat(), ({ edition, steps }, pick) => {
        const answers = answersAfter(steps)
        const gates = edition.questions.flatMap(({ shownWhen }) => shownWhen ?? [])
        const gate = gates[pick % gates.length]
        const put = edition.questions.find(({ key, derivedFrom }) => key === gate?.question && !derivedFrom)
        fc.pre(gate !== undefined && put !== undefined)
        const sheet = new AnswerSheet(edition, { ...answers, [gate.question]: gate.is })
        const before = stateOf(edition, sheet)
        sheet.set(gate.question, null)
        sheet.set(gate.question, gate.is)
        expect(stateOf(edition, sheet)).toEqual(before)
      }),
    )
  })

  test('refuses what is no answer of the item, and changes nothing', () => {
    fc.assert(
      fc.property(randomReport, ({ edition, steps }) => {
        const sheet = sheetAfter(edition, steps)
        const before = stateOf(edition, sheet)
        for (const { key } of itemsOf(edition)) {
          expect(sheet.set(key, 'certainly' as Answer).ok).toBe(false)
        }
        expect(sheet.set('nowhere', 'yes')).toEqual({
          ok: false,
          problem: { kind: 'unknownItem', item: 'nowhere' },
        })
        expect(sheet.set('nowhere', null).ok).toBe(false)
        expect(stateOf(edition, sheet)).toEqual(before)
      }),
    )
  })
})

describe('outcomes and progress', () => {
  test('a report is complete exactly when no shown item is blank', () => {
    fc.assert(
      fc.property(randomReport, ({ edition, steps }) => {
        const answers = answersAfter(steps)
        const progress = progressOf(edition, answers)
        const blank = outcomesOf(edition, answers).filter(({ shown, answer }) => shown && answer === null)
        expect(progress.missing).toEqual(blank.map(({ item }) => item))
        expect(new AnswerSheet(edition, answers).complete).toBe(progress.missing.length === 0)
      }),
    )
  })

  test('an answer behind a closed branch is kept and flagged, and never counts', () => {
    fc.assert(
      fc.property(randomReport, ({ edition, steps }) => {
        const answers = answersAfter(steps)
        const behind = answersBehindClosedBranches(edition, answers)
        const kept = outcomesOf(edition, answers)
        expect(kept.flatMap(({ item, answer }) => (answer ? [[item, answer]] : []))).toHaveLength(
          Object.keys(answers).length,
        )
        for (const item of behind) expect(isShownByRule(edition, answers, item)).toBe(false)
        const without = Object.fromEntries(
          Object.entries(answers).filter(([item]) => !behind.includes(item)),
        ) as Answers
        expect(progressOf(edition, without)).toEqual(progressOf(edition, answers))
      }),
    )
  })

  test('random steps reach every kind of state', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(
        randomReport.chain(({ edition }) =>
          fc.record({ edition: fc.constant(edition), steps: randomSteps(edition) }),
        ),
        ({ edition, steps }) => {
          const answers = answersAfter(steps)
          if (answersBehindClosedBranches(edition, answers).length > 0) seen.add('hidden answer')
          if (new AnswerSheet(edition, answers).complete) seen.add('complete')
          else seen.add('incomplete')
        },
      ),
      { seed: 1, numRuns: 500 },
    )
    expect(seen).toEqual(new Set(['hidden answer', 'complete', 'incomplete']))
  })
})
