import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'The HSE system',
  lead: 'The yearly report on health, safety and environment, from the unit’s answers to the committee’s table.',
  report: 'Report an incident without signing in',
  signIn: 'Sign in',
  apps: {
    heading: 'Three places to work',
    unitPortal: 'Managers and safety representatives answer their unit’s yearly report here, and hand it in.',
    amuBoard:
      'The working environment committee and the management see how many have handed in, what got better or worse, and which units it concerns.',
    mobileRound: 'The round is coming here later. It will work on a tablet, also without a network.',
  },
  demo: {
    enter: 'Enter',
    lead: 'This is a demo. Choose who you want to be. Persons and units are invented, and what you do is remembered until you delete the data.',
    mails: 'Read the mails that it sends',
    fillIn: 'Fill in and hand in the yearly report',
    follow: 'Follow the figures',
    walk: 'Do the safety round',
    enterAs: 'Enter as {{name}}',
    laboratory: 'Laboratories with radiation, chemicals and biological agents. The report is half done.',
    humanities: 'No laboratories. The report has not been started.',
    handedIn: 'The report has been handed in.',
    faculty: 'Sees the units of their own faculty, and the figures of the whole university.',
    campus: 'Sees the units on their campus, and the figures of the whole university.',
    everything: 'Sees all units and all figures.',
  },
  noSignIn: {
    heading: 'Sign-in has not been set up',
    text: 'The system is running, but nobody can sign in yet. Whoever operates it will find the next steps in the operations guide. To see it in use, start the demo.',
  },
  provider: {
    title: 'Who do you want to be?',
    lead: 'This is the demo’s sign-in. It asks for no password, since all its persons are invented.',
  },
  problem: {
    heading: 'That did not work',
    unknownPerson: 'There is no such person in the demo. Choose one on the start page.',
    staleSignIn: 'This sign-in is no longer there. Go to the start page and begin again.',
    toStart: 'Go to the start page',
  },
}
