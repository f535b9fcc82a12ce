import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts = {
  start: {
    notSignedOut: 'You were not signed out. Try again.',
  },
  problems: {
    noRoom: {
      title: 'The tablet has no room',
      advice: 'Delete something else on the tablet and try again. What is saved stays.',
    },
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
} satisfies Texts<typeof nb>
