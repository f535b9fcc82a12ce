import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  apps: {
    system: 'The HSE system',
    startPage: 'Start page',
    unitPortal: 'Unit portal',
    amuBoard: 'Committee board',
    mobileRound: 'Safety round',
  },
  languages: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'English',
  },
  frame: {
    skipToContent: 'Skip to main content',
    mainMenu: 'Main menu',
    chooseLanguage: 'Choose language',
    languageNotChanged: 'The language could not be changed just now. Try again in a moment.',
    chooseUnit: 'Choose unit',
    account: 'Your account',
    signedInAs: 'You are here as {{name}}',
    yourAccount: 'Your account and sessions',
    signOut: 'Sign out',
    leaveDemo: 'Change demo person',
    demoNotice: 'This is a demo. The people and units are invented.',
    breadcrumbs: 'You are here',
  },
  footer: {
    label: 'About the system',
    accessibility: 'Accessibility statement',
    startPage: 'To the start page',
    runBy: 'The system is run by {{institution}}.',
  },
  answers: {
    yes: 'Yes',
    no: 'No',
    dontKnow: 'Don’t know',
    notApplicable: 'Not applicable',
    toVerySmallDegree: 'To a very small degree',
    toSmallDegree: 'To a small degree',
    toLargeDegree: 'To a large degree',
    toVeryLargeDegree: 'To a very large degree',
    from0to24: '0–24%',
    from25to49: '25–49%',
    from50to74: '50–74%',
    from75to100: '75–100%',
  },
  missing: {
    unanswered: 'Not answered',
    blank: 'Left blank',
    notShown: 'Not asked',
    notSubmitted: 'Not handed in',
    answeredWhileHidden: 'Answers not counted',
    notYesOrNo: 'Neither yes nor no',
  },
  missingExplained: {
    unanswered: 'The unit has not handed in, or left the question open.',
    blank: 'The unit was asked the question and handed in without answering it.',
    notShown: 'Because of an earlier answer, the unit was not asked this question.',
    notSubmitted: 'The unit has not handed in its report.',
    answeredWhileHidden:
      'The unit answered before another answer made the question fall away. The answer is kept, but not counted.',
    notYesOrNo: 'The unit answered “don’t know” or “not applicable”, or left the question open.',
  },
  roles: {
    lineManager: 'Line manager',
    safetyRepresentative: 'Safety representative',
    deputySafetyRepresentative: 'Deputy safety representative',
    localChiefSafetyRepresentative: 'Local chief safety representative',
    chiefSafetyRepresentative: 'Chief safety representative',
    hseCoordinator: 'HSE coordinator',
    hseSection: 'HSE and emergency preparedness section',
    facultyManagement: 'Faculty management',
    committeeMember: 'Member of the working environment committee',
    occupationalHealth: 'Occupational health service',
  },
  capacities: {
    self: 'in person',
    acting: 'acting',
    deputy: 'as deputy',
    inPlace: 'in place of an elected safety representative',
    letThrough: 'let through without a signature',
  },
  signatureParts: {
    manager: 'The manager’s signature',
    representative: 'The safety representative’s signature',
  },
  reportStates: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    complete: 'Ready to sign',
    signed: 'Signed',
    submitted: 'Handed in',
    reopened: 'Reopened',
  },
  campaignStates: {
    draft: 'Being prepared',
    announced: 'Announced',
    open: 'Open',
    closed: 'Closed',
    frozen: 'Finished and locked',
  },
  baseKinds: {
    allUnits: 'all units',
    answeredUnits: 'units that have handed in',
    applicableUnits: 'units that were asked the question',
    yesOrNo: 'units that answered yes or no',
  },
  baseOf: {
    allUnits_one: 'of {{count}} unit that reports',
    allUnits_other: 'of {{count}} units that report',
    answeredUnits_one: 'of {{count}} unit that has handed in',
    answeredUnits_other: 'of {{count}} units that have handed in',
    applicableUnits_one: 'of {{count}} unit that was asked the question',
    applicableUnits_other: 'of {{count}} units that were asked the question',
    yesOrNo_one: 'of {{count}} unit that answered yes or no',
    yesOrNo_other: 'of {{count}} units that answered yes or no',
  },
  meanings: {
    better: 'Better',
    worse: 'Worse',
    unchanged: 'Unchanged',
    changed: 'Changed',
    notComparable: 'Not comparable',
  },
  continuity: {
    same: 'Same question',
    reworded: 'Reworded',
    new: 'New',
    withdrawn: 'Withdrawn',
  },
  continuityExplained: {
    same: 'The question is the same as last time, so the figures can be compared.',
    reworded: 'The question or its answers have changed since last time, so the figures cannot be compared.',
    new: 'The question is new and has no earlier figures.',
    withdrawn: 'The question is no longer asked.',
  },
  internalControl: {
    name: 'Internal Control Regulations, section 5',
    label: 'Section 5, point {{point}}',
    inWriting: 'Must be in writing',
    point1: 'Acts and regulations are at hand',
    point2: 'Employees have the knowledge and skills they need',
    point3: 'Employees take part',
    point4: 'Goals for HSE are set',
    point5: 'Responsibilities, tasks and authority are assigned',
    point6: 'Hazards are mapped, risks assessed, and there are plans and measures',
    point7: 'There are routines to uncover, correct and prevent breaches',
    point8: 'Internal control is reviewed regularly',
  },
  counts: {
    units_one: '{{count}} unit',
    units_other: '{{count}} units',
    questions_one: '{{count}} question',
    questions_other: '{{count}} questions',
    answered: '{{answered}} of {{total}} answered',
    submitted: '{{answered}} of {{total}} have handed in',
  },
  saving: {
    saving: 'Saving …',
    savedAt: 'Saved {{time}}',
    waiting: 'Not saved yet. We keep trying.',
    offline:
      'You are offline. Your answers are safe on this device and will be saved when you are back online.',
    failed: 'The answer was not saved.',
  },
  actions: {
    tryAgain: 'Try again',
    back: 'Back',
    next: 'Next',
    previous: 'Previous',
    cancel: 'Cancel',
    close: 'Close',
    open: 'Open',
    show: 'Show',
    hide: 'Hide',
    print: 'Print',
    goToStart: 'Go to the start page',
    reload: 'Reload the page',
  },
  general: {
    loading: 'Loading …',
    opensInNewTab: 'opens in a new tab',
    deadline: 'Deadline {{date}}',
    yearReport: 'HSE annual report {{year}}',
    lawReference: '{{law}} section {{section}}',
    noData: 'No figures',
    published: 'Published figure',
    late: 'After the deadline',
  },
  notFoundPage: {
    title: 'Page not found',
    text: 'The link may be old, or the address may be misspelt.',
  },
  unexpected: {
    title: 'Something went wrong',
    text: 'The fault is ours. What you have saved is safe. Try again, and tell us if it happens once more.',
  },
  noConnection: {
    title: 'We cannot reach the service',
    text: 'Check that you are online, and try again.',
  },
  problems: {
    notSignedIn: {
      title: 'You are not signed in',
      advice: 'Go to the start page and sign in.',
    },
    notAllowed: {
      title: 'You do not have access to this',
      advice: 'Contact your manager or the HSE section if you think you should.',
    },
    notFound: {
      title: 'We cannot find this',
      advice: 'It may have been moved or removed, or you do not have access to it.',
    },
    notOpen: {
      title: 'Reporting is not open',
      advice: 'The answers can be read, but not changed now.',
    },
    alreadySubmitted: {
      title: 'The report has been handed in',
      advice: 'The HSE section can reopen it if something must be corrected.',
    },
    incomplete: {
      title: 'The report is not complete',
      advice: 'Answer the questions that are missing. “Don’t know” and “Not applicable” are answers too.',
    },
    ownerUnknown: {
      title: 'We can’t find the owner',
      advice: 'Choose another person, a role or a department.',
    },
    goalInUse: {
      title: 'The goal is in use',
      advice: 'First move or close the measures under the goal, and the goals under the heading.',
    },
    registerSays: {
      title: 'The system knows this by itself',
      advice: 'Do the task where it belongs, and it will be marked as done.',
    },
    wrongState: {
      title: 'The measure has changed',
      advice: 'Someone has moved it in the meantime. Look at it again.',
    },
    reasonNeeded: {
      title: 'We need a reason',
      advice: 'Write briefly why.',
    },
    noGoalNumber: {
      title: 'The number can’t be used',
      advice: 'Write it as 1.0 for a heading, or 1.1 for a goal.',
    },
    goalNumberTaken: {
      title: 'The number is in use',
      advice: 'Choose another number.',
    },
    headingMissing: {
      title: 'The heading is missing',
      advice: 'First make the heading that the goal is to stand under.',
    },
    unknownItem: {
      title: 'This question is not part of this year’s form',
      advice: 'Reload the page to get the right form.',
    },
    entryIdUsed: {
      title: 'The answer could not be saved',
      advice: 'Reload the page and answer once more.',
    },
    invalidAnswer: {
      title: 'This answer cannot be used here',
      advice: 'Choose one of the answers listed below the question.',
    },
    alreadySigned: {
      title: 'You have signed',
      advice: 'Your signature stands as long as the answers don’t change.',
    },
    partSigned: {
      title: 'Somebody else has signed already',
      advice: 'One signature from each side is enough. You need not do anything.',
    },
    notToSign: {
      title: 'Others sign this report',
      advice: 'The unit’s line manager and safety representative sign. The page shows who.',
    },
    deputyWaits: {
      title: 'The deputy doesn’t sign yet',
      advice: 'A deputy can sign when the safety representative is away, or hasn’t signed after a reminder.',
    },
    notSigned: {
      title: 'The report isn’t signed by both',
      advice:
        'Manager and safety representative both sign before it is handed in. The answers may have been changed since.',
    },
    contentChanged: {
      title: 'The answers have changed since you opened the page',
      advice: 'Look over the answers again, then sign.',
    },
    nothingToWithdraw: {
      title: 'You have no signature to take back',
      advice: 'It may have lapsed because an answer was changed.',
    },
    notSubmitted: {
      title: 'The report isn’t handed in',
      advice: 'Only a report that is handed in can be opened again.',
    },
    managerFirst: {
      title: 'The manager hasn’t signed yet',
      advice:
        'The report can be let through when the manager has signed and the other signature doesn’t come.',
    },
    letThroughTooEarly: {
      title: 'It is too early to let the report through',
      advice: 'The safety representative or a deputy still has time to sign.',
    },
    yearTaken: {
      title: 'The year is taken',
      advice: 'There is a reporting, or published figures, for this year. Choose another.',
    },
    campaignState: {
      title: 'This cannot be done as the reporting is now',
      advice: 'Somebody may have changed it meanwhile. Reload the page and see how it stands.',
    },
    campaignObstacles: {
      title: 'Something has to be put right first',
      advice: 'See on the page of the reporting what is missing.',
    },
    campaignDays: {
      title: 'These days cannot be used',
      advice: 'Check that they exist, that they are not over, and that they come in order.',
    },
    reasonMissing: {
      title: 'The reason is missing',
      advice: 'Write why, and try again.',
    },
    unitHandedIn: {
      title: 'The unit has handed in',
      advice: 'A unit that has handed in cannot be dropped.',
    },
    noUnitsBehind: {
      title: 'This year exists as published figures only',
      advice: 'We do not know which units are behind them. Choose another year to see the units.',
    },
    refusedPerson: {
      title: 'This cannot be saved',
      advice: 'See what it says beside the fields.',
    },
    refusedAppointment: {
      title: 'The role cannot be saved',
      advice: 'See what it says beside the fields.',
    },
    refusedAbsence: {
      title: 'The absence cannot be saved',
      advice: 'See what it says beside the fields.',
    },
    refusedArea: {
      title: 'The safety area cannot be saved',
      advice: 'See what it says beside the fields.',
    },
    areaInUse: {
      title: 'The safety area is in use',
      advice: 'Somebody has, or had, a role in the area. It cannot be removed then.',
    },
    lastOfHseSection: {
      title: 'Nobody would be left in the HSE section',
      advice:
        'Give the role to somebody else first. Without anybody in the section, nobody can keep the roles.',
    },
  },
} satisfies Texts<typeof nb>
