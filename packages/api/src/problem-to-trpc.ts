import type { GoalNumberProblem, MoveProblem } from '@hms/domain/action-plan'
import type { CampaignObstacle, CampaignState, ExtensionProblem, ScheduleProblem } from '@hms/domain/campaign'
import type { AbsenceProblem, AppointmentProblem, AreaProblem, PersonProblem } from '@hms/domain/appointment'
import type { CausesProblem, IncidentMoveProblem } from '@hms/domain/incident'
import type { OrderMoveProblem } from '@hms/domain/occupational-health'
import type { ItemKey } from '@hms/domain/questionnaire'
import type { EntryProblem, LetThroughProblem, SigningProblem, UnsignedReport } from '@hms/domain/report'
import type { ResultEntryProblem, RoundMoveProblem, RoundSigningProblem } from '@hms/domain/safety-round'
import type { ElectionFault } from '@hms/domain/safety-service'
import { TRPCError } from '@trpc/server'

/** Why a procedure refused: goes to the client as `error.data.problem`. The words are in the texts, by `kind`. */
export type ApiProblem =
  /** Nobody has signed in, or the session has run out. */
  | { readonly kind: 'notSignedIn' }
  /** None of the person's roles gives the right. */
  | { readonly kind: 'notAllowed' }
  /** It does not exist, or the person may not see it: the two look the same. */
  | { readonly kind: 'notFound' }
  /** The campaign takes no reports now. */
  | { readonly kind: 'notOpen' }
  /** The report is handed in. */
  | { readonly kind: 'alreadySubmitted' }
  /** Shown items are blank. */
  | { readonly kind: 'incomplete'; readonly missing: readonly ItemKey[] }
  /** The year is there as published counts only. */
  | { readonly kind: 'noUnitsBehind' }
  /** What was written about a person can't be kept. */
  | { readonly kind: 'refusedPerson'; readonly problems: readonly PersonProblem[] }
  /** An appointment can't be kept. */
  | { readonly kind: 'refusedAppointment'; readonly problems: readonly AppointmentProblem[] }
  /** An absence can't be kept. */
  | { readonly kind: 'refusedAbsence'; readonly problems: readonly AbsenceProblem[] }
  /** A safety area can't be kept. */
  | { readonly kind: 'refusedArea'; readonly problems: readonly AreaProblem[] }
  /** Somebody is appointed to the safety area. */
  | { readonly kind: 'areaInUse' }
  /** Nobody would be of the HSE section any more, and nobody could mend it. */
  | { readonly kind: 'lastOfHseSection' }
  /** Other answers stand than those that the person saw when signing. */
  | { readonly kind: 'contentChanged' }
  /** The person has no signature that stands. */
  | { readonly kind: 'nothingToWithdraw' }
  /** The report isn't handed in, and so can't be opened again. */
  | { readonly kind: 'notSubmitted' }
  /** There is a campaign, or are published figures, of the year already. */
  | { readonly kind: 'yearTaken' }
  /** That can't be done with a campaign in this state of the day. */
  | { readonly kind: 'campaignState'; readonly state: CampaignState }
  /** A campaign can't be moved on as long as these stand in the way. */
  | { readonly kind: 'campaignObstacles'; readonly obstacles: readonly CampaignObstacle[] }
  /** A campaign, or a unit of it, can't have these days. */
  | { readonly kind: 'campaignDays'; readonly reason: (ScheduleProblem | ExtensionProblem)['kind'] }
  /** It takes a reason. */
  | { readonly kind: 'reasonMissing' }
  /** A unit that has handed in can't be dropped. */
  | { readonly kind: 'unitHandedIn' }
  | EntryProblem
  | SigningProblem
  | LetThroughProblem
  | UnsignedReport
  /** Nobody can be made the owner of a measure by this id. */
  | { readonly kind: 'ownerUnknown' }
  /** The goal has measures. */
  | { readonly kind: 'goalInUse' }
  /** The register says whether the duty is done. */
  | { readonly kind: 'registerSays' }
  | Exclude<MoveProblem, { readonly kind: 'notAllowed' }>
  /** Another room has this building and code. */
  | { readonly kind: 'roomTaken' }
  /** A course can't be entered before it was held. */
  | { readonly kind: 'trainingToCome' }
  /** The same course of the same person on the same day is there already. */
  | { readonly kind: 'trainingTaken' }
  /** An assessment can't be entered before it was made. */
  | { readonly kind: 'assessmentToCome' }
  /** The unit has another assessment of this name. */
  | { readonly kind: 'assessmentTaken' }
  /** There is a measure for it already. */
  | { readonly kind: 'measureMade' }
  /** It asks for no measure, or no longer. */
  | { readonly kind: 'nothingAsked' }
  /** An election can't be kept as it is written. */
  | { readonly kind: 'refusedElection'; readonly fault: ElectionFault }
  /** This election is there already. */
  | { readonly kind: 'electionTaken' }
  /** Manager and representative meet on this day already. */
  | { readonly kind: 'meetingTaken' }
  /** Somebody has taken the finding up already. */
  | { readonly kind: 'alreadyTakenUp' }
  | OrderMoveProblem
  /** A file is empty, too large, or of a type that isn't kept. */
  | { readonly kind: 'fileRefused' }
  /** A photo's content isn't what its hash says, or no picture of the type. */
  | { readonly kind: 'photoSpoilt' }
  | Exclude<RoundMoveProblem, { readonly kind: 'notAllowed' }>
  | RoundSigningProblem
  | ResultEntryProblem
  | GoalNumberProblem
  | Exclude<IncidentMoveProblem, { readonly kind: 'notAllowed' | 'reasonNeeded' }>
  | CausesProblem
  /** Nothing can have happened on that day that is reported today. */
  | { readonly kind: 'incidentDay' }
  /** A photo is larger than is taken. */
  | { readonly kind: 'photoTooLarge' }
  /** A case has as many photos as it can have. */
  | { readonly kind: 'enoughPhotos' }
  /** The concern has been answered already. */
  | { readonly kind: 'alreadyAnswered' }
  /** The work goes on already, or would before it was stopped. */
  | { readonly kind: 'alreadyLifted' }

/** One of the kinds of problem. */
export type ProblemKind = ApiProblem['kind']

type ErrorCode = TRPCError['code']

const codes = {
  notSignedIn: 'UNAUTHORIZED',
  notAllowed: 'FORBIDDEN',
  notFound: 'NOT_FOUND',
  notOpen: 'CONFLICT',
  alreadySubmitted: 'CONFLICT',
  incomplete: 'UNPROCESSABLE_CONTENT',
  unknownItem: 'BAD_REQUEST',
  derivedQuestion: 'BAD_REQUEST',
  invalidAnswer: 'BAD_REQUEST',
  entryIdUsed: 'CONFLICT',
  noUnitsBehind: 'UNPROCESSABLE_CONTENT',
  refusedPerson: 'UNPROCESSABLE_CONTENT',
  refusedAppointment: 'UNPROCESSABLE_CONTENT',
  refusedAbsence: 'UNPROCESSABLE_CONTENT',
  refusedArea: 'UNPROCESSABLE_CONTENT',
  areaInUse: 'CONFLICT',
  lastOfHseSection: 'CONFLICT',
  contentChanged: 'CONFLICT',
  nothingToWithdraw: 'CONFLICT',
  notSubmitted: 'CONFLICT',
  alreadySigned: 'CONFLICT',
  partSigned: 'CONFLICT',
  notToSign: 'FORBIDDEN',
  deputyWaits: 'CONFLICT',
  notSigned: 'UNPROCESSABLE_CONTENT',
  managerFirst: 'CONFLICT',
  letThroughTooEarly: 'CONFLICT',
  ownerUnknown: 'BAD_REQUEST',
  goalInUse: 'CONFLICT',
  registerSays: 'CONFLICT',
  wrongState: 'CONFLICT',
  reasonNeeded: 'BAD_REQUEST',
  noGoalNumber: 'BAD_REQUEST',
  goalNumberTaken: 'CONFLICT',
  headingMissing: 'BAD_REQUEST',
  roomTaken: 'CONFLICT',
  photoSpoilt: 'BAD_REQUEST',
  trainingToCome: 'BAD_REQUEST',
  trainingTaken: 'CONFLICT',
  assessmentToCome: 'BAD_REQUEST',
  assessmentTaken: 'CONFLICT',
  measureMade: 'CONFLICT',
  nothingAsked: 'CONFLICT',
  refusedElection: 'BAD_REQUEST',
  electionTaken: 'CONFLICT',
  meetingTaken: 'CONFLICT',
  alreadyTakenUp: 'CONFLICT',
  wrongOrderState: 'CONFLICT',
  wordsMissing: 'BAD_REQUEST',
  fileRefused: 'BAD_REQUEST',
  wrongRoundState: 'CONFLICT',
  nothingGraded: 'UNPROCESSABLE_CONTENT',
  notAgreed: 'UNPROCESSABLE_CONTENT',
  unknownPoint: 'BAD_REQUEST',
  invalidResult: 'BAD_REQUEST',
  wrongIncidentState: 'CONFLICT',
  incidentDeadline: 'BAD_REQUEST',
  sameUnit: 'BAD_REQUEST',
  handlingIncomplete: 'UNPROCESSABLE_CONTENT',
  causesInvalid: 'BAD_REQUEST',
  incidentDay: 'BAD_REQUEST',
  photoTooLarge: 'BAD_REQUEST',
  enoughPhotos: 'CONFLICT',
  alreadyAnswered: 'CONFLICT',
  alreadyLifted: 'CONFLICT',
  yearTaken: 'CONFLICT',
  campaignState: 'CONFLICT',
  campaignObstacles: 'UNPROCESSABLE_CONTENT',
  campaignDays: 'UNPROCESSABLE_CONTENT',
  reasonMissing: 'UNPROCESSABLE_CONTENT',
  unitHandedIn: 'CONFLICT',
} as const satisfies Record<ProblemKind, ErrorCode>

/** A refusal on its way out of a procedure. */
export class Refusal extends TRPCError {
  readonly problem: ApiProblem

  constructor(problem: ApiProblem) {
    super({ code: codes[problem.kind], message: problem.kind })
    this.problem = problem
  }
}
