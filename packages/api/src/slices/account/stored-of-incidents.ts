import type { Language } from '@hms/domain/language'
import type { Role } from '@hms/domain/access'
import { createTexts } from '@hms/texts'
import type { Trx } from '../../database/schema.ts'

/** What is stored of a person among cases, injuries, and what safety representatives raise and stop. */
export async function storedOfIncidents(trx: Trx, personId: string) {
  return {
    incidentsReported: await trx
      .selectFrom('incidentReporter')
      .innerJoin('incident', 'incident.id', 'incidentId')
      .where('personId', '=', personId)
      .select(['incidentId', 'unitCode', 'what', 'reportedAt'])
      .orderBy('incidentId')
      .execute(),
    incidentDeeds: await trx
      .selectFrom('incidentEvent')
      .where('byPerson', '=', personId)
      .select(['incidentId', 'at', 'asRole', 'kind', 'text'])
      .orderBy('id')
      .execute(),
    injuriesRecorded: await trx
      .selectFrom('injury')
      .where('recordedBy', '=', personId)
      .select(['id', 'unitCode', 'recordedAt'])
      .orderBy('id')
      .execute(),
    concernsOfYours: await trx
      .selectFrom('concern')
      .where((where) => where.or([where('raisedBy', '=', personId), where('answeredBy', '=', personId)]))
      .select(['unitCode', 'text', 'raisedAt', 'raisedBy', 'answer', 'answeredAt'])
      .orderBy('id')
      .execute(),
    workStopsOfYours: await trx
      .selectFrom('workStop')
      .where((where) => where.or([where('stoppedBy', '=', personId), where('liftedBy', '=', personId)]))
      .select(['unitCode', 'place', 'stoppedAt', 'stoppedBy', 'reason', 'done', 'liftedAt', 'liftedBecause'])
      .orderBy('id')
      .execute(),
  }
}

/** The same in the words of a language. */
export async function incidentsInWords(
  stored: Awaited<ReturnType<typeof storedOfIncidents>>,
  {
    personId,
    language,
    unitName,
  }: {
    readonly personId: string
    readonly language: Language
    readonly unitName: (code: string) => string
  },
): Promise<Readonly<Record<string, unknown>>> {
  const texts = await createTexts({ language, namespaces: ['trace'] })
  const t = texts.getFixedT(language, ['trace', 'common'])
  const roleName = (role: Role | null) => role && t(`common:roles.${role}`)
  return {
    [t('stored.incidentsReported')]: stored.incidentsReported.map((one) => ({
      [t('stored.incident')]: one.incidentId,
      [t('stored.unit')]: unitName(one.unitCode),
      [t('stored.text')]: one.what,
      [t('stored.at')]: one.reportedAt,
    })),
    [t('stored.incidentDeeds')]: stored.incidentDeeds.map((one) => ({
      [t('stored.incident')]: one.incidentId,
      [t('stored.action')]: t(`deeds.incident.${one.kind}`),
      [t('stored.text')]: one.text,
      [t('stored.as')]: roleName(one.asRole),
      [t('stored.at')]: one.at,
    })),
    [t('stored.injuriesRecorded')]: stored.injuriesRecorded.map((one) => ({
      [t('stored.injury')]: one.id,
      [t('stored.unit')]: unitName(one.unitCode),
      [t('stored.at')]: one.recordedAt,
    })),
    [t('stored.concernsOfYours')]: stored.concernsOfYours.map((one) => ({
      [t('stored.unit')]: unitName(one.unitCode),
      [t('stored.text')]: one.raisedBy === personId ? one.text : one.answer,
      [t('stored.at')]: one.raisedBy === personId ? one.raisedAt : one.answeredAt,
    })),
    [t('stored.workStopsOfYours')]: stored.workStopsOfYours.map((one) => ({
      [t('stored.unit')]: unitName(one.unitCode),
      [t('stored.place')]: one.place,
      [t('stored.text')]:
        one.stoppedBy === personId ? [one.reason, one.done].join(' ').trim() : one.liftedBecause,
      [t('stored.at')]: one.stoppedBy === personId ? one.stoppedAt : one.liftedAt,
    })),
  }
}
