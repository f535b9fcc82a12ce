import type { Migration } from 'kysely/migration'
import { firstTables } from './2026-11-23-first-tables.ts'
import { peopleAndTrace } from './2026-11-23-people-and-trace.ts'
import { rowLevelSecurity } from './2026-11-23-row-level-security.ts'
import { results } from './2026-11-25-results.ts'
import { mail } from './2026-11-25-send-mails.ts'
import { sessionsOfOthers } from './2026-11-26-sessions-of-others.ts'
import { signatures } from './2026-11-26-signatures.ts'
import { stampsAndRemarks } from './2026-11-27-stamps-and-remarks.ts'
import { yearlyCampaign } from './2026-11-27-yearly-campaign.ts'
import { rowsOfReach } from './2026-11-29-rows-of-reach.ts'
import { plansAndMeasures } from './2026-11-30-plans-and-measures.ts'
import { measureDigest } from './2026-12-01-measure-digest.ts'
import { measureRetention } from './2026-12-01-measure-retention.ts'
import { signersForMails } from './2026-12-01-signers-for-mails.ts'
import { safetyRounds } from './2026-12-02-safety-rounds.ts'
import { roundsInTheWheel } from './2026-12-03-rounds-in-the-wheel.ts'
import { roundsAreToldOf } from './2026-12-04-rounds-are-told-of.ts'
import { incidents } from './2026-12-10-incidents.ts'
import { figureRegisters } from './2026-12-11-figure-registers.ts'
import { training } from './2026-12-12-training.ts'
import { riskAssessments } from './2026-12-13-risk-assessments.ts'
import { safetyService } from './2026-12-14-safety-service.ts'
import { occupationalHealth } from './2026-12-15-occupational-health.ts'
import { roomsExchanged } from './2026-12-16-rooms-exchanged.ts'

/** All migrations by name, in order. They only go forward, and one that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-23-first-tables': firstTables,
  '2026-11-23-people-and-trace': peopleAndTrace,
  '2026-11-23-row-level-security': rowLevelSecurity,
  '2026-11-25-results': results,
  '2026-11-25-send-mails': mail,
  '2026-11-26-sessions-of-others': sessionsOfOthers,
  '2026-11-26-signatures': signatures,
  '2026-11-27-stamps-and-remarks': stampsAndRemarks,
  '2026-11-27-yearly-campaign': yearlyCampaign,
  '2026-11-29-rows-of-reach': rowsOfReach,
  '2026-11-30-plans-and-measures': plansAndMeasures,
  '2026-12-01-measure-digest': measureDigest,
  '2026-12-01-measure-retention': measureRetention,
  '2026-12-01-signers-for-mails': signersForMails,
  '2026-12-02-safety-rounds': safetyRounds,
  '2026-12-03-rounds-in-the-wheel': roundsInTheWheel,
  '2026-12-04-rounds-are-told-of': roundsAreToldOf,
  '2026-12-10-incidents': incidents,
  '2026-12-11-figure-registers': figureRegisters,
  '2026-12-12-training': training,
  '2026-12-13-risk-assessments': riskAssessments,
  '2026-12-14-safety-service': safetyService,
  '2026-12-15-occupational-health': occupationalHealth,
  '2026-12-16-rooms-exchanged': roomsExchanged,
}
