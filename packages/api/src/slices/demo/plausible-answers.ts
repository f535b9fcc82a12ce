import { favourOf } from '@hms/domain/indicator'
import type { Answer, BranchedItem, Edition, ItemKey } from '@hms/domain/questionnaire'
import { branchesOf } from '@hms/domain/questionnaire'
import type { Answers } from '@hms/domain/report'
import { AnswerSheet } from '@hms/domain/report'
import { chance } from './chance.ts'

/** How often an answer moves a step since the last time it was given. */
const improves = 0.2
const worsens = 0.08
/** How often a unit finds that a question is beside the point, where the edition lets it say so. */
const besideThePoint = 0.06

/** What is known of a unit before it answers. */
export interface UnitBefore {
  readonly unitCode: string
  /** Its answers the last time it handed in; none when it never did. */
  readonly answers: Answers
  /** From 0 to 1: how much of what it answered spoke well of its work. */
  readonly standing: number
}

/**
 * An invented, complete report: what the unit answered last, with some things better and a few worse; what is new to it
 * follows how it stands otherwise. The same for the same unit every time.
 */
export function plausibleAnswers(edition: Edition, before: UnitBefore): Answers {
  const sheet = new AnswerSheet(edition)
  const { items } = branchesOf(edition)
  for (const item of items) if (sheet.isShown(item.key)) sheet.set(item.key, plausibleAnswer(item, before))
  return Object.fromEntries(
    items.flatMap(({ key }) => {
      const answer = sheet.answerOf(key)
      return answer === null ? [] : [[key, answer]]
    }),
  )
}

/** How much of what a unit answered spoke well of its work, from 0 to 1. */
export function standingOf(edition: Edition, answers: Answers): number {
  const favours = branchesOf(edition).items.flatMap((item) => {
    const answer = answers[item.key]
    return answer === undefined ? [] : [favourOf(item, answer)]
  })
  const count = (wanted: string) => favours.filter((favour) => favour === wanted).length
  return (count('favourable') + 1) / (count('favourable') + count('unfavourable') + 2)
}

function plausibleAnswer(item: BranchedItem, { unitCode, answers, standing }: UnitBefore): Answer {
  const luck = chance(unitCode, item.key)
  if (item.options.includes('notApplicable') && luck > 1 - besideThePoint) return 'notApplicable'
  const last = answers[item.key]
  if (last !== undefined && item.options.includes(last)) return moved(item, last, luck)
  return fresh(item, luck * 0.6 + (1 - standing) * 0.4, luck)
}

/** A step up or down from the last answer. Facts, such as having radiation sources, stay as they are. */
function moved(item: BranchedItem, last: Answer, luck: number): Answer {
  const steps = fromWorstToBest(item)
  const place = steps.indexOf(last)
  if (steps.length === 0) return last
  if (place < 0) return luck < 0.5 ? last : (steps.at(-2) ?? last)
  if (luck < improves) return steps[place + 1] ?? last
  if (luck < improves + worsens) return steps[place - 1] ?? last
  return last
}

/** @param bad from 0 to 1 */
function fresh(item: BranchedItem, bad: number, luck: number): Answer {
  const steps = fromWorstToBest(item)
  const fallback = item.options[luck < 0.3 ? 0 : 1] as Answer
  return steps[Math.floor((1 - bad) * steps.length * 0.999)] ?? fallback
}

/** The answers that speak badly before those that speak well; none for a question about facts. */
function fromWorstToBest(item: BranchedItem): readonly Answer[] {
  const speaking = item.options.filter((answer) => favourOf(item, answer) !== 'other')
  const [first] = speaking
  return first !== undefined && favourOf(item, first) === 'favourable' ? speaking.toReversed() : speaking
}

/** The first part of the answers in printed order, as of a report that is being filled in. */
export function firstPart(edition: Edition, answers: Answers, share: number): Answers {
  const given = branchesOf(edition).items.flatMap(({ key }): [ItemKey, Answer][] => {
    const answer = answers[key]
    return answer === undefined ? [] : [[key, answer]]
  })
  return Object.fromEntries(given.slice(0, Math.round(given.length * share)))
}
