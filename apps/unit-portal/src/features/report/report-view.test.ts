import { describe, expect, test } from 'vitest'
import type { Answer, ItemKey } from '@hms/domain/questionnaire'
import { editions } from '@hms/domain/questionnaire/editions'
import type { OpenReport } from '../../app/api.ts'
import { anchorOf, answersWithPending, sectionOfItem, viewOf } from './report-view.ts'
import type { ReportView } from './report-view.ts'

const edition = editions['2026'] as OpenReport['edition']

function saved(answers: Record<ItemKey, Answer>): OpenReport['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([item, value]) => [
      item,
      { value, by: null, at: '2026-11-23T12:00:00.000Z' },
    ]),
  )
}

function reportWith(answers: Record<ItemKey, Answer>): OpenReport {
  return {
    unit: { code: '1110', name: { nb: 'Enhet', nn: 'Eining', en: 'Unit' } },
    year: 2026,
    campaign: { state: 'open', deadline: '2027-01-06', closesAt: null },
    edition,
    state: 'inProgress',
    may: { answer: true, comment: true, settleProposals: true, submit: false },
    signing: {
      parts: [],
      voided: null,
      mine: { may: false, problem: { kind: 'incomplete', missing: [] } },
      waiting: null,
      appointed: null,
      choices: [],
      may: { withdraw: false, appointSigner: false, letThrough: false, reopen: false },
      handsIn: true,
    },
    answers: saved(answers),
    overwritten: {},
    discussions: {},
    proposals: [],
    seq: 0,
    serverAt: '2026-11-23T09:00:00.000Z',
    latestStamp: null,
    previous: null,
    submission: null,
    formerVersions: [],
  }
}

function numbersIn(view: ReportView, section: string): readonly string[] {
  const found = view.sections.find((each) => each.section.key === section)
  return found?.questions.map(({ question }) => question.key) ?? []
}

describe('answers with those that wait to be saved on top', () => {
  test('are the newest of each item; one taken back is blank', () => {
    const answers = answersWithPending(
      saved({ ownHseGoals: 'yes', hseActionPlan: 'no', safetyRoundDone: 'yes' }),
      [
        { item: 'ownHseGoals', value: 'no' },
        { item: 'hseActionPlan', value: null },
        { item: 'delegationInWriting', value: 'yes' },
      ],
    )
    expect(answers).toEqual({ ownHseGoals: 'no', safetyRoundDone: 'yes', delegationInWriting: 'yes' })
  })
})

describe('the view of a report', () => {
  test('opens and closes branches by what is on the screen, and keeps what is behind them', () => {
    const report = reportWith({ sharedPremises: 'no', coordinationAgreement: 'yes' })
    expect(numbersIn(viewOf(report, []), 'externalParties')).toEqual(['sharedPremises'])

    const opened = viewOf(report, [{ item: 'sharedPremises', value: 'yes' }])
    expect(numbersIn(opened, 'externalParties')).toEqual(['sharedPremises', 'coordinationAgreement'])
    expect(opened.answers['coordinationAgreement']).toBe('yes')
    const question = opened.sections.flatMap(({ questions }) => questions)
    expect(question.find((each) => each.question.key === 'coordinationAgreement')?.openedBy?.key).toBe(
      'sharedPremises',
    )
  })

  test('shows the question that follows from signatures, with nothing to answer', () => {
    const view = viewOf(reportWith({}), [])
    const questions = view.sections.flatMap((section) => section.questions)
    expect(questions.find(({ question }) => question.key === 'completedTogether')?.items).toEqual([])
    expect(view.progress.missing).not.toContain('completedTogether')
  })

  test('counts progress with the answers that wait', () => {
    const before = viewOf(reportWith({ ownHseGoals: 'yes' }), []).progress
    const after = viewOf(reportWith({ ownHseGoals: 'yes' }), [
      { item: 'hseActionPlan', value: 'no' },
    ]).progress
    expect(before.answered).toBe(1)
    expect(after.answered).toBe(2)
    expect(after.missing).not.toContain('hseActionPlan')
  })

  test('finds the section in which a row is asked, and gives it an id without a dot', () => {
    const view = viewOf(reportWith({ radiationSources: 'yes' }), [])
    expect(sectionOfItem(view, 'radiationRoutines.exposureRegister')?.section.key).toBe('radiation')
    expect(sectionOfItem(view, 'unknown')).toBeNull()
    expect(anchorOf('radiationRoutines.exposureRegister')).toBe('radiationRoutines-exposureRegister')
  })
})
