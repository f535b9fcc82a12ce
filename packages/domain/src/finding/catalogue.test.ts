import { expect, test } from 'vitest'
import { languages } from '../language.ts'
import { answerScales, itemsOf } from '../questionnaire/index.ts'
import { editions } from '../questionnaire/editions/index.ts'
import { decisions } from './catalogue.ts'
import { isRule } from './finding-rule.ts'

const items = Object.values(editions).flatMap((edition) => itemsOf(edition))

test.each(Object.values(editions))(
  'every question of $id has a decision: a rule, or why there is none',
  (edition) => {
    expect(itemsOf(edition).filter(({ key }) => !Object.hasOwn(decisions, key))).toEqual([])
  },
)

test('no decision is about something that no edition asks', () => {
  const asked = new Set(items.map(({ key }) => key))
  expect(Object.keys(decisions).filter((key) => !asked.has(key))).toEqual([])
})

test.each(Object.entries(decisions))('%s is said in full, in every language', (_item, decision) => {
  if (!isRule(decision)) {
    expect(decision.noRuleBecause).toMatch(/\.$/)
    return
  }
  for (const language of languages) {
    expect(decision.topic[language]).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(decision.demand[language]).toMatch(/^\p{Lu}.*\.$/u)
    expect(decision.suggestion[language]).toMatch(/^\p{Lu}.*\.$/u)
    // A unit reads them as they are: nothing is filled in.
    for (const text of [decision.topic, decision.demand, decision.suggestion])
      expect(text[language]).not.toMatch(/[{}]/)
  }
})

test('the laws of a rule are among those of its question', () => {
  for (const { key, question } of items) {
    const decision = decisions[key]
    if (!decision || !isRule(decision)) continue
    for (const reference of decision.references ?? [])
      expect([key, question.law]).toEqual([key, expect.arrayContaining([reference])])
  }
})

test('what a rule calls a lack can be answered, in every edition', () => {
  for (const { key, question } of items) {
    const decision = decisions[key]
    if (!decision || !isRule(decision)) continue
    for (const answer of Object.keys(decision.lacks ?? {}))
      expect(answerScales[question.scale]).toContain(answer)
  }
})

test('the rules are data', () => {
  expect(JSON.parse(JSON.stringify(decisions))).toEqual(decisions)
})
