import { editionHash, findEdition } from '@hms/domain/questionnaire/editions'
import type { Edition } from '@hms/domain/questionnaire'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { testDatabase } from '../../../test/database.ts'
import { campaignOfYear, createCampaign, organisationOfCampaign } from './store-campaign.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase('demo')
})
afterAll(() => own.drop())

const campaign = {
  year: 2030,
  edition: findEdition('2026') as Edition,
  state: 'open',
  opensOn: '2030-10-01',
  deadline: '2030-12-01',
  closesOn: '2031-01-15',
} as const

test('a campaign keeps the edition and the organisation that it was made with', async () => {
  const { id } = await own.database.transaction((trx) => createCampaign(trx, campaign))
  await own.database.transaction((trx) =>
    trx.updateTable('unit').set({ parentCode: '1700', reports: false }).where('code', '=', '1615').execute(),
  )

  const { stored, organisation } = await own.database.read(async (trx) => ({
    stored: await campaignOfYear(trx, 2030),
    organisation: await organisationOfCampaign(trx, id),
  }))
  expect(stored).toEqual({
    id,
    year: 2030,
    editionId: '2026',
    edition: campaign.edition,
    editionHash: editionHash(campaign.edition),
    state: 'open',
    opensOn: '2030-10-01',
    deadline: '2030-12-01',
    closesAt: '2031-01-15',
    reminderDays: [-14, -3, 1, 7],
  })
  expect(organisation.tree.faculty('1615')?.code).toBe('1600')
  expect(organisation.units.filter(({ reports }) => reports)).toHaveLength(75)
})

test('every unit that reports has a report that is not started', async () => {
  const states = await own.database.read((trx) =>
    trx
      .selectFrom('report')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('year', '=', 2030)
      .select('report.state')
      .execute(),
  )
  expect(states).toHaveLength(75)
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['notStarted']))
})

test('a year has one campaign', async () => {
  await expect(own.database.transaction((trx) => createCampaign(trx, campaign))).rejects.toThrow('unique')
})
