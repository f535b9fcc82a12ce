import { describe, expect, test } from 'vitest'
import { units } from '../../test/published-years.ts'
import { unitTree } from '../organisation/index.ts'
import type { Role } from './role.ts'
import type { SensitiveField } from './sensitivity.ts'
import { maySee, sensitiveFields } from './sensitivity.ts'

const tree = unitTree(units)

function seen(role: Role, unit: string | null, field: SensitiveField, code: string) {
  const unitPath = tree.path(code).map((one) => one.code)
  const access = maySee({ appointments: [{ role, unit }] }, field, { unitPath })
  return access.allowed ? 'seen' : access.reason
}

describe('who sees what is sensitive', () => {
  test.each([
    ['lineManager', '1410', 'answeredBy', '1410', 'seen'],
    ['lineManager', '1410', 'comments', '1415', 'outOfReach'],
    ['facultyManagement', '1400', 'comments', '1410', 'seen'],
    ['facultyManagement', '1400', 'answeredBy', '1510', 'outOfReach'],
    // the committee sees figures and findings by unit, but no names, comments or small numbers
    ['committeeMember', null, 'answeredBy', '1410', 'noRight'],
    ['committeeMember', null, 'comments', '1410', 'noRight'],
    ['committeeMember', null, 'contact', '1410', 'noRight'],
    ['committeeMember', null, 'smallNumbers', '1410', 'noRight'],
    ['safetyRepresentative', '1410', 'contact', '1410', 'seen'],
    ['safetyRepresentative', '1410', 'smallNumbers', '1410', 'noRight'],
    ['lineManager', '1410', 'smallNumbers', '1410', 'seen'],
    ['lineManager', '1410', 'smallNumbers', '1000', 'outOfReach'],
    ['facultyManagement', '1400', 'smallNumbers', '1410', 'noRight'],
    ['lineManager', '1410', 'absence', '1410', 'noRight'],
    ['localChiefSafetyRepresentative', '1400', 'absence', '1410', 'seen'],
    ['localChiefSafetyRepresentative', '1400', 'absence', '1510', 'outOfReach'],
    ['chiefSafetyRepresentative', null, 'account', '1410', 'noRight'],
    ['hseSection', null, 'account', '1410', 'seen'],
    ['occupationalHealth', null, 'comments', '1410', 'noRight'],
  ] as const)('%s of %s: %s of %s is %s', (role, unit, field, code, verdict) => {
    expect(seen(role, unit, field, code)).toBe(verdict)
  })

  test('the committee sees nothing of it, the HSE section all', () => {
    expect(
      sensitiveFields.filter((field) => seen('committeeMember', null, field, '1410') === 'seen'),
    ).toEqual([])
    expect(sensitiveFields.filter((field) => seen('hseSection', null, field, '1410') !== 'seen')).toEqual([])
  })
})
