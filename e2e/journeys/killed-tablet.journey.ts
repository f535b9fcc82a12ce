import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killTablet } from '../kill/kill-tablet.ts'
import { sharedAddress } from '../support/address.ts'
import { expect, test } from '../support/journey.ts'

test('killed at random moments on a round, the tablet has all that it showed as saved, and delivers it once', async () => {
  test.setTimeout(150_000)
  const profile = await mkdtemp(join(tmpdir(), 'hms-tablet-'))
  try {
    const address = sharedAddress()
    const { saved } = await killTablet({ address, profile, kills: 3, seed: 20_261_128, longestLife: 5_000 })
    expect(saved.grade).toBeGreaterThan(0)
    expect(saved.note).toBeGreaterThan(0)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})
