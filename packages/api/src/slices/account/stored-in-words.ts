import { createTexts } from '@hms/texts'
import type { Role } from '@hms/domain/access'
import type { Language, LocalizedText } from '@hms/domain/language'
import type { Answer, Edition, ItemKey, Question } from '@hms/domain/questionnaire'
import { fillPlaceholders, itemsOf } from '@hms/domain/questionnaire'
import { courseRules } from '@hms/domain/training'
import type { Trx } from '../../database/schema.ts'
import type { Institution } from '../../platform/institution.ts'
import { readInstitution } from '../../platform/institution.ts'
import type { StoredAbout } from './stored-about.ts'
import { incidentsInWords } from './stored-of-incidents.ts'

/** What is stored about a person, in the words of a language: for whom it is about, as JSON. */
export async function storedInWords(
  trx: Trx,
  stored: NonNullable<StoredAbout>,
  { language, madeAt }: { readonly language: Language; readonly madeAt: Date },
): Promise<Readonly<Record<string, unknown>>> {
  const texts = await createTexts({ language, namespaces: ['trace', 'plan'] })
  const t = texts.getFixedT(language, ['trace', 'plan', 'common'])
  const units = await unitNames(trx, language)
  const questions = await questionTexts(trx, language)

  const yesNo = (value: boolean) => t(value ? 'stored.yes' : 'stored.no')
  const roleName = (role: Role | null) => role && t(`common:roles.${role}`)
  const answerName = (answer: Answer | null) =>
    answer === null ? t('stored.takenBack') : t(`common:answers.${answer}`)
  const unitName = (code: string) => units.get(code) ?? code
  const { person, roles, absences, sessions, answers, submissions, mails, leftLists, trace } = stored
  const { remarks, proposals, presence, signatures, appointedToSign, reopenings } = stored
  const { roundResults, roundPhotos, roundSignatures, roundsTakenPartIn } = stored
  const { measures, explanations, calendars } = stored
  const { trainings, hoursAgreements, elections, yearNotes } = stored
  return {
    [t('stored.madeAt')]: madeAt,
    [t('stored.person')]: {
      [t('stored.id')]: person.id,
      [t('stored.name')]: person.name[language],
      [t('stored.principalName')]: person.principalName,
      [t('stored.subject')]: person.subject,
      [t('stored.email')]: person.email,
      [t('stored.language')]: person.language && t(`common:languages.${person.language}`),
      [t('stored.erasedAt')]: person.erasedAt,
    },
    [t('stored.roles')]: roles.map(({ role, unitCode, areaCode, campus, acting, validFrom, validTo }) => ({
      [t('stored.role')]: roleName(role),
      [t('stored.place')]:
        (unitCode === null ? (areaCode ?? campus) : unitName(unitCode)) ?? t('stored.wholeInstitution'),
      [t('stored.acting')]: yesNo(acting),
      [t('stored.from')]: validFrom,
      [t('stored.to')]: validTo ?? t('stored.untilFurtherNotice'),
    })),
    [t('stored.absences')]: absences.map(({ validFrom, validTo }) => ({
      [t('stored.from')]: validFrom,
      [t('stored.to')]: validTo ?? t('stored.untilFurtherNotice'),
    })),
    [t('stored.sessions')]: sessions.map(({ createdAt, lastSeenAt, expiresAt, userAgent }) => ({
      [t('stored.signedInAt')]: createdAt,
      [t('stored.lastSeenAt')]: lastSeenAt,
      [t('stored.expiresAt')]: expiresAt,
      [t('stored.browser')]: userAgent,
    })),
    [t('stored.answers')]: answers.map(({ year, unitCode, item, value, answeredAs, answeredAt }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.question')]: questions(year).get(item) ?? item,
      [t('stored.answer')]: answerName(value),
      [t('stored.as')]: roleName(answeredAs),
      [t('stored.at')]: answeredAt,
    })),
    [t('stored.remarks')]: remarks.map(({ year, unitCode, item, kind, text, writtenAs, receivedAt }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.question')]: questions(year).get(item) ?? item,
      [t('stored.remarkKind')]: t(`stored.remarkKinds.${kind}`),
      [t('stored.text')]: text ?? t('stored.remarkTakenBack'),
      [t('stored.as')]: roleName(writtenAs),
      [t('stored.at')]: receivedAt,
    })),
    [t('stored.proposals')]: proposals.map(
      ({ year, unitCode, item, value, proposedAs, proposedAt, droppedAt }) => ({
        [t('stored.year')]: year,
        [t('stored.unit')]: unitName(unitCode),
        [t('stored.question')]: questions(year).get(item) ?? item,
        [t('stored.answer')]: answerName(value),
        [t('stored.as')]: roleName(proposedAs),
        [t('stored.at')]: proposedAt,
        [t('stored.droppedAt')]: droppedAt,
      }),
    ),
    [t('stored.presence')]: presence.map(({ year, unitCode, item, seenAt }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.question')]: item && (questions(year).get(item) ?? item),
      [t('stored.at')]: seenAt,
    })),
    [t('stored.submissions')]: submissions.map(({ year, unitCode, submittedAs, submittedAt, late }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.as')]: roleName(submittedAs),
      [t('stored.at')]: submittedAt,
      [t('stored.late')]: yesNo(late),
    })),
    [t('stored.signatures')]: signatures.map(({ year, unitCode, part, role, capacity, ...signature }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.part')]: t(`common:signatureParts.${part}`),
      [t('stored.as')]: roleName(role),
      [t('stored.capacity')]: t(`common:capacities.${capacity}`),
      [t('stored.at')]: signature.signedAt,
      [t('stored.contentHash')]: signature.contentHash,
      [t('stored.reason')]: signature.reason,
      [t('stored.voidedAt')]: signature.voidedAt,
      [t('stored.voidCause')]: signature.voidCause && t(`stored.voidCauses.${signature.voidCause}`),
    })),
    [t('stored.appointed')]: appointedToSign.map(({ year, unitCode, appointedAt }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.chosenAt')]: appointedAt,
    })),
    [t('stored.reopenings')]: reopenings.map(({ year, unitCode, reopenedAs, reopenedAt, reason }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.as')]: roleName(reopenedAs),
      [t('stored.at')]: reopenedAt,
      [t('stored.reason')]: reason,
    })),
    [t('stored.roundsTakenPartIn')]: roundsTakenPartIn.map(({ roundId, role }) => ({
      [t('stored.round')]: roundId,
      [t('stored.as')]: roleName(role),
    })),
    [t('stored.roundResults')]: roundResults.map(({ roundId, key, value, enteredAs, receivedAt }) => ({
      [t('stored.round')]: roundId,
      [t('stored.subjectOf')]: key,
      [t('stored.entered')]: value ?? t('stored.remarkTakenBack'),
      [t('stored.as')]: roleName(enteredAs),
      [t('stored.at')]: receivedAt,
    })),
    [t('stored.roundPhotos')]: roundPhotos.map(({ roundId, sha256, uploadedAt }) => ({
      [t('stored.round')]: roundId,
      [t('stored.contentHash')]: sha256,
      [t('stored.at')]: uploadedAt,
    })),
    [t('stored.roundSignatures')]: roundSignatures.map(({ roundId, part, role, capacity, ...signature }) => ({
      [t('stored.round')]: roundId,
      [t('stored.part')]: t(`common:signatureParts.${part}`),
      [t('stored.as')]: roleName(role),
      [t('stored.capacity')]: t(`common:capacities.${capacity}`),
      [t('stored.at')]: signature.signedAt,
      [t('stored.contentHash')]: signature.contentHash,
      [t('stored.drawing')]: signature.drawing,
    })),
    [t('stored.trainings')]: trainings.map(({ course, title, heldOn, hours, givenBy, certificate }) => ({
      [t('stored.course')]: title ?? courseRules[course].name[language],
      [t('stored.heldOn')]: heldOn,
      [t('stored.hours')]: hours,
      [t('stored.givenBy')]: givenBy,
      [t('stored.certificate')]: certificate,
    })),
    [t('stored.hoursAgreements')]: hoursAgreements.map(({ hours, agreedOn }) => ({
      [t('stored.hours')]: hours,
      [t('stored.agreedOn')]: agreedOn,
    })),
    ...(await incidentsInWords(stored, { personId: person.id, language, unitName })),
    [t('stored.elections')]: elections.map(({ unitCode, areaCode, role, heldOn, termFrom }) => ({
      [t('stored.place')]: unitCode === null ? areaCode : unitName(unitCode),
      [t('stored.role')]: roleName(role),
      [t('stored.heldOn')]: heldOn,
      [t('stored.from')]: termFrom,
    })),
    [t('stored.yearNotes')]: yearNotes.map(({ year, text, writtenAt }) => ({
      [t('stored.year')]: year,
      [t('stored.text')]: text,
      [t('stored.at')]: writtenAt,
    })),
    [t('stored.measures')]: measures.map(({ measureId, unitCode, at, asRole, kind, toState, text }) => ({
      [t('stored.measure')]: measureId,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.action')]: t(`plan:events.${kind}`, { state: toState && t(`plan:states.${toState}`) }),
      [t('stored.text')]: text,
      [t('stored.as')]: roleName(asRole),
      [t('stored.at')]: at,
    })),
    [t('stored.explanations')]: explanations.map(({ unitCode, year, topic, explanation, explainedAt }) => ({
      [t('stored.year')]: year,
      [t('stored.unit')]: unitName(unitCode),
      [t('stored.finding')]: topic[language],
      [t('stored.text')]: explanation,
      [t('stored.at')]: explainedAt,
    })),
    [t('stored.calendars')]: calendars.map(({ madeAt: calendarMadeAt, usedOn }) => ({
      [t('stored.madeAt')]: calendarMadeAt,
      [t('stored.usedOn')]: usedOn,
    })),
    [t('stored.mails')]: mails.map(({ subject, createdAt, state, settledAt, sentTo }) => ({
      [t('stored.mailSubject')]: subject,
      [t('stored.madeAt')]: createdAt,
      [t('stored.sentAt')]: state === 'sent' ? settledAt : null,
      [t('stored.sentTo')]: sentTo,
    })),
    [t('stored.leftLists')]: leftLists.map(({ list, at }) => ({
      [t('stored.list')]: t(`stored.lists.${list}`),
      [t('stored.at')]: at,
    })),
    [t('stored.trace')]: trace.map(({ at, action, subject, what, before, after, byThisPerson }) => ({
      [t('stored.at')]: at,
      [t('stored.action')]: action,
      [t('stored.subjectOf')]: subject,
      [t('stored.byThisPerson')]: yesNo(byThisPerson),
      [t('stored.more')]: what,
      [t('stored.before')]: before,
      [t('stored.after')]: after,
    })),
  }
}

async function unitNames(trx: Trx, language: Language): Promise<ReadonlyMap<string, string>> {
  const rows = await trx.selectFrom('unit').select(['code', 'name']).execute()
  return new Map(rows.map(({ code, name }) => [code, `${name[language]} (${code})`]))
}

/** The questions of a year by item, as they were put. */
async function questionTexts(
  trx: Trx,
  language: Language,
): Promise<(year: number) => ReadonlyMap<ItemKey, string>> {
  const institution = await readInstitution(trx)
  const rows = await trx.selectFrom('campaign').select(['year', 'edition']).execute()
  const byYear = new Map(
    rows.map(({ year, edition }) => [year, textsOf(edition, { year, language, institution })]),
  )
  return (year) => byYear.get(year) ?? new Map()
}

function textsOf(
  edition: Edition,
  { year, language, institution }: { year: number; language: Language; institution: Institution },
): ReadonlyMap<ItemKey, string> {
  const values = { ...institution, year, institution: institution.name[language] }
  const textOf = ({ number }: Question, ...words: readonly LocalizedText[]) =>
    `${number} ${fillPlaceholders(words.map((text) => text[language]).join(' '), values)}`
  return new Map([
    // Something can be said about a question with rows as a whole.
    ...edition.questions.map((question) => [question.key, textOf(question, question.text)] as const),
    ...itemsOf(edition).map(
      ({ key, question, row }) => [key, textOf(question, question.text, ...(row ? [row.text] : []))] as const,
    ),
  ])
}
