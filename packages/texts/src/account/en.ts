import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Your account',
  lead: 'Your roles, where you are signed in, and what we have stored about you.',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  noRole: {
    heading: 'You have no role today',
    text: 'You are signed in, but have no role that gives you anything to do here. Should you have one? Contact the HSE section.',
  },
  done: {
    heading: 'Sign-ins',
    ended: 'That sign-in has been ended. Whoever uses that browser must sign in again.',
    endedOthers: 'All the other sign-ins have been ended.',
    notEnded: 'That sign-in had ended already.',
  },
  roles: {
    heading: 'Your roles',
    none: 'You have no roles.',
    role: 'Role',
    place: 'For',
    from: 'From',
    to: 'To and including',
    acting: 'acting',
    everywhere: 'The whole institution',
    untilFurtherNotice: 'Until further notice',
  },
  sessions: {
    heading: 'Where you are signed in',
    lead: 'If you do not recognise a sign-in, end it. A sign-in lasts until you sign out, until it has not been used for an hour, or for twelve hours.',
    unknownBrowser: 'Unknown browser',
    startedAt: 'Signed in {{when}}',
    lastSeenAt: 'Last used {{when}}',
    this: 'This browser',
    end: 'End',
    endThat: 'End the sign-in in {{what}}',
    endOthers: 'End all the others',
  },
  stored: {
    heading: 'What we have stored about you',
    principalName: 'User name',
    email: 'Email',
    nothing: 'Not registered',
    text: 'The file holds all that the system has stored about you: who you are, roles and absences, sign-ins, what you have answered, written and handed in, and what the log says you have done. If something is wrong, contact the HSE section.',
    download: 'Download what is stored',
  },
}
