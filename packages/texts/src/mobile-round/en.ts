import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  start: {
    lead: 'This is where the manager and the safety representative will walk the yearly safety round together, with a tablet or a phone.',
    notSignedOut: 'You were not signed out. Try again.',
  },
  notYet: {
    title: 'Safety rounds cannot be recorded here yet',
    text: 'Until they can, walk and document the round the way you do today.',
  },
  units: {
    title: 'Your units',
    lead: 'In the annual report the unit answers whether the safety round has been carried out. It also shows what you answered last time.',
    openReport: 'The safety round in the report for {{year}}',
    emptyTitle: 'You have no units with an annual report',
    emptyText: 'The report is filled in by the unit’s line manager and safety representative.',
  },
  problems: {
    roomTaken: {
      title: 'The room is there already',
      advice:
        'Another room has the same building and number. Choose another number, or change the one that is there.',
    },
    photoSpoilt: {
      title: 'The photo did not arrive as it was',
      advice: 'The photo is on the tablet. Try to send it once more.',
    },
    wrongRoundState: {
      title: 'The round has changed',
      advice: 'Somebody has gone on with the round in the meantime. Fetch it again.',
    },
    nothingGraded: {
      title: 'Nothing has been judged yet',
      advice: 'Walk the round and judge the items before you sign.',
    },
    notAgreed: {
      title: 'Something is not agreed yet',
      advice: 'Agree severity, person responsible and deadline for all that should be improved.',
    },
    contentChanged: {
      title: 'The round has changed since you saw it',
      advice: 'Look through it again before you sign.',
    },
    unknownPoint: {
      title: 'The item is not part of the round',
      advice: 'The plan may have changed. Fetch the round again, or keep what was entered in a file.',
    },
    invalidResult: {
      title: 'What was entered cannot be stored',
      advice: 'Look at the item and enter it again.',
    },
  },
  plans: {
    title: 'What you will be able to do here',
    prepare:
      'Get checklists, rooms and open measures from the last round ready on the tablet before you set out.',
    offline:
      'Walk the whole round without a network. What you write stays on the tablet until it has been sent.',
    grade:
      'Judge each item with one tap: in order, should be improved, not applicable or put right on the spot.',
    note: 'Add a note, severity, photo, person responsible and deadline without leaving the item.',
    close: 'End with a meeting where the manager and the safety representative sign.',
    follow: 'Find the measures again in the action plan, and the round in the annual report.',
  },
} satisfies Texts<typeof nb>
