import type { Language, LocalizedText } from '@hms/domain/language'
import type { Point, PointResult, RoundSummary } from '@hms/domain/safety-round'
import { nothingSaid } from '@hms/domain/safety-round'
import { createTexts, formatDate, formatDateTime } from '@hms/texts'
import type { Institution } from '../../platform/institution.ts'
import { regionOf } from '../../platform/region-of.ts'
import type { HoldingSignature, LoadedRound, MeasureSeen, RoomOfRound } from '../safety-round/public.ts'

/** A round's report as it is set: everything in the words of one language. */
export interface RoundReport {
  readonly language: Language
  /** As PDF has it beside the language. */
  readonly region: string
  readonly institution: string
  readonly title: string
  readonly description: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly summary: ReportTable
  readonly found: {
    readonly title: string
    readonly none: string | null
    readonly points: readonly ReportedPoint[]
  }
  readonly putRight: ReportedPart
  /** Measures from earlier rounds that were looked at. */
  readonly earlier: ReportedPart
  readonly signatures: ReportTable & { readonly none: string | null }
  /** Stands at the foot of each page. */
  readonly foot: string
  /** With `{page}` and `{pages}` where the numbers go. */
  readonly page: string
}

interface ReportTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface ReportedPart {
  readonly title: string
  readonly points: readonly ReportedPoint[]
}

/** A point that something was said of. */
export interface ReportedPoint {
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Names of the pictures, and what they show. */
  readonly photos: readonly { readonly name: string; readonly alt: string }[]
}

/** What a round's report is made of. */
export interface RoundReportContent {
  readonly round: LoadedRound
  readonly rooms: readonly RoomOfRound[]
  readonly points: readonly Point[]
  readonly results: ReadonlyMap<string, PointResult>
  readonly summary: RoundSummary
  readonly earlier: readonly MeasureSeen[]
  readonly participants: readonly { readonly personId: string | null; readonly name: string | null }[]
  readonly signatures: readonly HoldingSignature[]
  readonly names: ReadonlyMap<string, LocalizedText>
  /** Hashes of the photos whose content is here. */
  readonly photos: ReadonlySet<string>
  readonly institution: Institution
}

/** A round's report in the words of a language. */
export async function roundReport(content: RoundReportContent, language: Language): Promise<RoundReport> {
  const { round, rooms, points, results, summary, participants, signatures, names, institution } = content
  const texts = await createTexts({ language, namespaces: ['round-report', 'round', 'plan'] })
  const t = texts.getFixedT(language, ['round-report', 'round', 'plan', 'common'])
  const nameOf = (id: string) => names.get(id)?.[language] ?? ''
  const codeOf = new Map(rooms.map(({ room, details }) => [room, details.code]))
  const day = formatDate(round.day, language)

  const ownerWords = ({ owner }: PointResult): string => {
    if (owner === null) return t('notAgreed')
    if (owner.kind === 'role') return t(`common:roles.${owner.role}`)
    return owner.kind === 'person' ? nameOf(owner.personId) : owner.name
  }
  const deadlineWords = ({ deadline }: PointResult): string => {
    if (deadline === null) return t('notAgreed')
    return deadline.kind === 'ongoing' ? t('plan:ongoing') : formatDate(deadline.day, language)
  }

  function reported(point: Point): ReportedPoint {
    const result = results.get(point.key) ?? nothingSaid
    const room = codeOf.get(point.room) ?? ''
    const { note, measure, severity } = result
    const agreed =
      result.grade === 'needsImprovement'
        ? [
            { label: t('severity'), value: severity ? t(`round:severities.${severity}`) : t('notAgreed') },
            ...(measure === null ? [] : [{ label: t('measure'), value: measure }]),
            { label: t('owner'), value: ownerWords(result) },
            { label: t('deadline'), value: deadlineWords(result) },
          ]
        : []
    return {
      title: `${room}: ${point.text[language]}`,
      facts: [...(note === null ? [] : [{ label: t('note'), value: note }]), ...agreed],
      photos: picturesOf(result, t('photoOf', { text: point.text[language], room })),
    }
  }
  function picturesOf({ photos }: PointResult, alt: string): ReportedPoint['photos'] {
    return photos
      .filter(({ hash }) => content.photos.has(hash))
      .map(({ hash, type }) => ({ name: pictureName(hash, type), alt }))
  }
  function looked({ text, isDone, result }: MeasureSeen): ReportedPoint {
    const standing = isDone === null ? 'notJudged' : isDone ? 'isDone' : 'isNotDone'
    return {
      title: text,
      facts: [
        { label: t('standing'), value: t(standing) },
        ...(result.note === null ? [] : [{ label: t('note'), value: result.note }]),
      ],
      photos: picturesOf(result, t('photoOfMeasure', { text })),
    }
  }
  const graded = (grade: PointResult['grade']) =>
    points.filter(({ key }) => results.get(key)?.grade === grade).map(reported)
  const found = graded('needsImprovement')

  return {
    language,
    region: regionOf(language),
    institution: institution.name[language],
    title: t('title', { day }),
    description: t('description'),
    facts: [
      { label: t('unit'), value: round.unit.name[language] },
      { label: t('day'), value: round.hours ? t('dayHours', { day, ...round.hours }) : day },
      ...(round.themes.length === 0 ? [] : [{ label: t('themes'), value: round.themes.join('; ') }]),
      { label: t('state'), value: t(`round:states.${round.state}`) },
      { label: t('graded'), value: t('gradedOf', { graded: summary.graded, points: summary.points }) },
      {
        label: t('participants'),
        value: participants.map(({ personId, name }) => name ?? nameOf(personId ?? '')).join('; '),
      },
    ],
    summary: {
      title: t('summary'),
      columns: [t('room'), t('graded'), ...gradeOrder.map((grade) => t(`round:grades.${grade}`))],
      rows: summary.rooms.map(({ room, graded: count, points: of, byGrade }) => [
        roomWords(rooms, room),
        `${count} / ${of}`,
        ...gradeOrder.map((grade) => String(byGrade[grade])),
      ]),
    },
    found: { title: t('found'), none: found.length === 0 ? t('nothing') : null, points: found },
    putRight: { title: t('putRight'), points: graded('putRight') },
    earlier: { title: t('earlier'), points: content.earlier.map(looked) },
    signatures: {
      title: t('signatures'),
      none: signatures.length < 2 ? t('notSigned') : null,
      columns: [t('name'), t('part'), t('signedAt')],
      rows: signatures.map(({ signedBy, part, signedAt }) => [
        nameOf(signedBy),
        t(`common:signatureParts.${part}`),
        formatDateTime(signedAt, language),
      ]),
    },
    foot: `${institution.name[language]} · ${round.unit.name[language]}`,
    page: t('page', { page: '{page}', pages: '{pages}' }),
  }
}

const gradeOrder = ['ok', 'needsImprovement', 'putRight', 'notApplicable'] as const

/** The name that a photo goes by in the document. */
export function pictureName(hash: string, type: string): string {
  return `${hash}.${type.replace('image/', '').replace('jpeg', 'jpg')}`
}

function roomWords(rooms: readonly RoomOfRound[], room: number): string {
  const details = rooms.find((one) => one.room === room)?.details
  return details ? `${details.code} ${details.name}` : ''
}
