import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  tryAgain: 'Sign in again',
  toStartPage: 'Go to the start page',
  problems: {
    refusedByProvider: {
      title: 'You were not signed in',
      advice: 'The sign-in was cancelled or refused. To get in, try again.',
    },
    providerUnavailable: {
      title: 'The sign-in service does not answer',
      advice: 'The fault is not yours. Wait a little, and try again.',
    },
    notConfirmed: {
      title: 'The sign-in could not be confirmed',
      advice: 'The answer of the sign-in service was not right, so nobody was let in. Try again.',
    },
    tooWeak: {
      title: 'You must sign in with two-factor authentication',
      advice:
        'A password alone is not enough here. Turn on two-factor authentication with the sign-in service, and sign in again.',
    },
    notSetUp: {
      title: 'Sign-in has not been set up',
      advice:
        'Nobody can sign in yet. Whoever operates the system will find the next steps in the operations guide.',
    },
    attemptUnknown: {
      title: 'The sign-in has run out',
      advice:
        'It is too old, has been used before, or was begun in another browser. Sign in again to get on.',
    },
    unknownPerson: {
      title: 'We do not know you here',
      advice:
        'Your sign-in went well, but you are not in the register of those who work with HSE. Send the user name below to the HSE section, and tell them what role you have. When they have put you in, sign in again.',
    },
  },
  unknownPerson: {
    principalName: 'Your user name',
    noPrincipalName: 'The sign-in service did not give it',
    unit: 'Your unit, according to the sign-in service',
  },
  signedOut: {
    title: 'You are signed out here',
    text: 'Now you will be signed out at the sign-in service too. If it does not happen by itself, go on.',
    goOn: 'Go on',
  },
  errors: {
    notFound: {
      title: 'We cannot find this page',
      advice: 'The address may be wrong, or the page may have moved.',
    },
    tooManyRequests: {
      title: 'There were too many attempts in a short time',
      advice: 'Wait a minute, and try again.',
    },
    badRequest: {
      title: 'We did not understand that',
      advice: 'Go back and try again, or begin on the start page.',
    },
    internal: {
      title: 'Something went wrong on our side',
      advice: 'The fault is not yours, and it has been noted. Try again in a little while.',
    },
  },
}
