import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Report something',
  lead: 'Everybody can report an event, a nonconformity or an improvement here. It takes less than a minute, and nobody learns who you are.',
  emergency: {
    heading: 'Is somebody in danger now?',
    text: 'Call 113 (ambulance), 110 (fire) or 112 (police) first. Report here afterwards.',
  },
  signedIn: 'Sign in and report, and you can follow the case and choose a room.',
  follow: 'See the answer to a report',
  trap: 'Leave this field empty',
  fields: {
    type: 'What do you want to report?',
    unit: 'Where does it belong?',
    chooseUnit: 'Choose a unit',
    what: 'What happened?',
    whatHint:
      "Write what happened, and what could have happened. Write nobody's name, and nothing about anybody's health.",
    categories: 'What is it about? Choose as many as you like.',
    happenedOn: 'Date',
    happenedTime: 'Time, if you know it',
    place: 'Place, for example building and room',
    photo: 'Photo',
    photoHint:
      'JPEG, PNG or WebP, at most 8 MB. Take it of the place, not of people. Where and when it was taken is removed.',
    more: 'More: what it is about, when and where',
    serious: 'Somebody is badly hurt or dead',
  },
  send: 'Send the report',
  problem: {
    heading: 'The report has not been sent',
    unitCode: 'Choose the unit that it belongs to.',
    type: 'Choose what you want to report.',
    what: 'Write what happened, in at most 4000 characters.',
    happenedOn: 'The date can be neither in the future nor more than two years ago.',
    photoSpoilt: 'The photo can not be read. Choose a JPEG, PNG or WebP picture, or send without one.',
    photoTooLarge: 'The photo is too large. Choose one of at most 8 MB, or send without one.',
    tooMany:
      'Too many reports are coming in just now. What you wrote is still here. Try again in ten minutes.',
    other: 'Something in the form is not filled in as it must be. Look it over and send it again.',
    stale:
      'The form has been open for too long. What you wrote is still here. Choose the photo anew, and send once more.',
    tooFast: 'The form was sent so fast that it looked like a program. Look it over and send it once more.',
  },
  received: {
    title: 'Thank you, the report has been received',
    text: 'Whoever manages the unit takes it from here.',
    serious:
      'Call the emergency number if nobody has. The manager must tell the Labour Inspection Authority and the police at once.',
    codeHeading: 'Your code',
    codeText:
      'Write it down. With it you can see what comes of the report. We can not find it again for you.',
    another: 'Report something else',
  },
  answer: {
    title: 'What came of the report?',
    lead: 'Type the code that you got when you reported.',
    code: 'Code',
    show: 'Show the answer',
    unknown: 'No report has this code. See that all 26 characters are there.',
    tooMany: 'You have tried too many codes. Wait ten minutes.',
    what: 'The report',
    reportedOn: 'Reported',
    reason: 'Reason',
    answer: 'Answer from the unit',
    none: 'The unit has not answered yet.',
    report: 'Report something',
  },
}
