import { expect, test } from 'vitest'
import type { Action } from './policy.ts'
import { policy } from './policy.ts'
import { roles } from './role.ts'

/** The whole policy for reading: role by role, how far each right reaches. */
function matrix(): string {
  const actions = Object.keys(policy) as Action[]
  const lines = roles.flatMap((role) => [
    `${role}:`,
    ...actions.map((action) => {
      const scopes = policy[action].filter((grant) => grant.role === role).map(({ scope }) => scope)
      return `  ${action.padEnd(18)} ${scopes.join(', ') || '-'}`
    }),
  ])
  return `\n${lines.join('\n')}\n`
}

test('who may do what', () => {
  expect(matrix()).toMatchInlineSnapshot(`
    "
    lineManager:
      organisation.read  institution
      campaign.read      institution
      report.read        ownUnit
      report.answer      ownUnit
      report.submit      ownUnit
      figures.read       institution
      figures.faculty    -
      figures.units      -
    safetyRepresentative:
      organisation.read  institution
      campaign.read      institution
      report.read        ownUnit
      report.answer      ownUnit
      report.submit      -
      figures.read       institution
      figures.faculty    -
      figures.units      -
    deputySafetyRepresentative:
      organisation.read  institution
      campaign.read      institution
      report.read        ownUnit
      report.answer      ownUnit
      report.submit      -
      figures.read       institution
      figures.faculty    -
      figures.units      -
    localChiefSafetyRepresentative:
      organisation.read  institution
      campaign.read      institution
      report.read        safetyArea
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    safetyArea
      figures.units      safetyArea
    chiefSafetyRepresentative:
      organisation.read  institution
      campaign.read      institution
      report.read        institution
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    institution
      figures.units      institution
    hseCoordinator:
      organisation.read  institution
      campaign.read      institution
      report.read        ownUnit
      report.answer      ownUnit
      report.submit      -
      figures.read       institution
      figures.faculty    -
      figures.units      -
    hseSection:
      organisation.read  institution
      campaign.read      institution
      report.read        institution
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    institution
      figures.units      institution
    facultyManagement:
      organisation.read  institution
      campaign.read      institution
      report.read        unitAndBelow
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    unitAndBelow
      figures.units      unitAndBelow
    committeeMember:
      organisation.read  institution
      campaign.read      institution
      report.read        -
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    institution
      figures.units      institution
    occupationalHealth:
      organisation.read  institution
      campaign.read      institution
      report.read        -
      report.answer      -
      report.submit      -
      figures.read       institution
      figures.faculty    -
      figures.units      -
    "
  `)
})

test('no role has a right twice', () => {
  for (const grants of Object.values(policy)) {
    expect(new Set(grants.map(({ role }) => role)).size).toBe(grants.length)
  }
})
