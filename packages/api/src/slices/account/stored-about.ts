import { sql } from 'kysely'
import type { Trx } from '../../database/schema.ts'
import { storedOfIncidents } from './stored-of-incidents.ts'

/** All that is stored about one person, by what it is. Times are ISO strings. */
export type StoredAbout = Awaited<ReturnType<typeof storedAbout>>

/**
 * Gathers what is stored about a person: who they are, their roles and absences, sessions, what they answered, said, signed,
 * handed in and opened again, what they did with measures and wrote about findings, what they reported and did with
 * cases, injuries and concerns, that they have a calendar, and what the
 * trace says that they did or that was done to their entry. Hashes of tokens are left out: they say nothing, and open
 * nothing. Null when there is no such person.
 */
export async function storedAbout(trx: Trx, personId: string) {
  const person = await trx.selectFrom('person').where('id', '=', personId).selectAll().executeTakeFirst()
  if (!person) return null
  return {
    person,
    roles: await trx
      .selectFrom('appointment')
      .where('personId', '=', personId)
      .select(['role', 'unitCode', 'areaCode', 'campus', 'acting', 'validFrom', 'validTo'])
      .orderBy('id')
      .execute(),
    absences: await trx
      .selectFrom('absence')
      .where('personId', '=', personId)
      .select(['validFrom', 'validTo'])
      .orderBy('id')
      .execute(),
    sessions: await trx
      .selectFrom('session')
      .where('personId', '=', personId)
      .select(['createdAt', 'lastSeenAt', 'expiresAt', 'userAgent'])
      .orderBy('createdAt')
      .execute(),
    answers: await trx
      .selectFrom('answerHistory')
      .innerJoin('report', 'report.id', 'answerHistory.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('answeredBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'item', 'value', 'answeredAs', 'answeredAt'])
      .orderBy('answerHistory.id')
      .execute(),
    remarks: await trx
      .selectFrom('remark')
      .innerJoin('report', 'report.id', 'remark.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('writtenBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'item', 'kind', 'text', 'writtenAs', 'receivedAt'])
      .orderBy('remark.stamp')
      .orderBy('remark.entryId')
      .execute(),
    proposals: await trx
      .selectFrom('answerProposal')
      .innerJoin('report', 'report.id', 'answerProposal.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('proposedBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'item', 'value', 'proposedAs', 'proposedAt', 'droppedAt'])
      .orderBy('answerProposal.stamp')
      .orderBy('answerProposal.entryId')
      .execute(),
    presence: await trx
      .selectFrom('presence')
      .innerJoin('report', 'report.id', 'presence.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('personId', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'item', 'seenAt'])
      .orderBy('seenAt')
      .execute(),
    submissions: await trx
      .selectFrom('submission')
      .innerJoin('report', 'report.id', 'submission.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('submittedBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'submittedAs', 'submittedAt', 'late'])
      .orderBy('submission.id')
      .execute(),
    signatures: await trx
      .selectFrom('signature')
      .innerJoin('report', 'report.id', 'signature.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .leftJoin('signatureVoid', 'signatureVoid.signatureId', 'signature.id')
      .where('signedBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'part', 'role', 'capacity', 'signedAt', 'contentHash'])
      .select(['reason', 'signatureVoid.voidedAt', 'signatureVoid.cause as voidCause'])
      .orderBy('signature.id')
      .execute(),
    appointedToSign: await trx
      .selectFrom('reportSigner')
      .innerJoin('report', 'report.id', 'reportSigner.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('reportSigner.personId', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'appointedAt'])
      .orderBy('appointedAt')
      .execute(),
    reopenings: await trx
      .selectFrom('reopening')
      .innerJoin('submission', 'submission.id', 'reopening.submissionId')
      .innerJoin('report', 'report.id', 'submission.reportId')
      .innerJoin('campaign', 'campaign.id', 'report.campaignId')
      .where('reopenedBy', '=', personId)
      .select(['campaign.year', 'report.unitCode', 'reopenedAs', 'reopenedAt', 'reason'])
      .orderBy('reopenedAt')
      .execute(),
    roundResults: await trx
      .selectFrom('roundResult')
      .where('enteredBy', '=', personId)
      .select(['roundId', 'key', 'value', 'enteredAs', 'receivedAt'])
      .orderBy('id')
      .execute(),
    roundPhotos: await trx
      .selectFrom('roundPhoto')
      .where('uploadedBy', '=', personId)
      .select(['roundId', 'sha256', 'uploadedAt'])
      .orderBy('uploadedAt')
      .orderBy('sha256')
      .execute(),
    roundSignatures: await trx
      .selectFrom('roundSignature')
      .where('signedBy', '=', personId)
      .select(['roundId', 'part', 'role', 'capacity', 'signedAt', 'contentHash', 'drawing'])
      .orderBy('id')
      .execute(),
    roundsTakenPartIn: await trx
      .selectFrom('roundParticipant')
      .where('personId', '=', personId)
      .select(['roundId', 'role'])
      .orderBy('roundId')
      .execute(),
    trainings: await trx
      .selectFrom('training')
      .leftJoin('trainingCertificate', 'trainingId', 'training.id')
      .where('personId', '=', personId)
      .select(['course', 'title', 'heldOn', 'hours', 'givenBy', 'trainingCertificate.name as certificate'])
      .orderBy('heldOn')
      .orderBy('training.id')
      .execute(),
    hoursAgreements: await trx
      .selectFrom('hoursAgreement')
      .where('personId', '=', personId)
      .select(['hours', 'agreedOn'])
      .execute(),
    ...(await storedOfIncidents(trx, personId)),
    elections: await trx
      .selectFrom('election')
      .where('elected', '=', personId)
      .select(['unitCode', 'areaCode', 'role', 'heldOn', 'termFrom'])
      .orderBy('heldOn')
      .orderBy('id')
      .execute(),
    yearNotes: await trx
      .selectFrom('yearNote')
      .where('writtenBy', '=', personId)
      .select(['year', 'text', 'writtenAt'])
      .orderBy('year')
      .execute(),
    mails: await trx
      .selectFrom('mail')
      .where('personId', '=', personId)
      .select(['subject', 'createdAt', 'state', 'settledAt', 'sentTo'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
    leftLists: await trx
      .selectFrom('mailUnsubscribed')
      .where('personId', '=', personId)
      .select(['list', 'at'])
      .orderBy('list')
      .execute(),
    measures: await trx
      .selectFrom('measureEvent')
      .innerJoin('measure', 'measure.id', 'measureEvent.measureId')
      .where('byPerson', '=', personId)
      .select(['measureId', 'measure.unitCode', 'at', 'asRole', 'kind', 'toState', 'measureEvent.text'])
      .orderBy('measureEvent.id')
      .execute(),
    explanations: await trx
      .selectFrom('finding')
      .where('explainedBy', '=', personId)
      .select(['unitCode', 'year', 'topic', 'explanation', 'explainedAt'])
      .orderBy('explainedAt')
      .orderBy('id')
      .execute(),
    calendars: await trx
      .selectFrom('calendarFeed')
      .where('personId', '=', personId)
      .select(['madeAt', 'usedOn'])
      .execute(),
    trace: await trx
      .selectFrom('auditEvent')
      .leftJoin('auditContent', (join) =>
        join
          .onRef('auditContent.stream', '=', 'auditEvent.stream')
          .onRef('auditContent.seq', '=', 'auditEvent.seq')
          // What was there before and after belongs to whom it is about.
          .on('auditEvent.stream', '=', `person:${personId}`),
      )
      .where((where) =>
        where.or([where('actor', '=', personId), where('auditEvent.stream', '=', `person:${personId}`)]),
      )
      .select(['auditEvent.at', 'action', 'subject', 'what', 'before', 'after'])
      .select(sql<boolean>`coalesce(actor = ${personId}, false)`.as('byThisPerson'))
      .orderBy('auditEvent.at')
      .orderBy('auditEvent.stream')
      .orderBy('auditEvent.seq')
      .execute(),
  }
}
