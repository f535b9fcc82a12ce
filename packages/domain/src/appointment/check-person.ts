import type { Language, LocalizedText } from '../language.ts'
import { languages } from '../language.ts'
import type { Result } from '../result.ts'
import { failed, ok } from '../result.ts'

/** What is kept about a person, beside the roles. */
export interface PersonDetails {
  /** The same in every language, unless the person is called by a function. */
  readonly name: LocalizedText
  /** What the person signs in as, `name@place`, in small letters; null as long as it isn't known. */
  readonly principalName: string | null
  readonly email: string | null
  /** Null where the person hasn't chosen. */
  readonly language: Language | null
}

/** Why a person can't be kept so. */
export type PersonProblem =
  /** No name in this language. */
  | { readonly kind: 'nameMissing'; readonly language: Language }
  /** Not of the form `name@place`. */
  | { readonly kind: 'notAPrincipalName' }
  /** Another person signs in as that. */
  | { readonly kind: 'principalNameTaken' }
  | { readonly kind: 'notAnEmail' }

/** Whether somebody can sign in as this: `name@place`. */
export function isPrincipalName(text: string): boolean {
  return nameAtPlace.test(text)
}

/** Whether mail can be sent there, as far as its form goes. */
export function isEmail(text: string): boolean {
  return nameAtPlace.test(text)
}

const nameAtPlace = /^[^\s@]+@[^\s@]+$/

/**
 * Checks a person as they were written down, and tidies: without space around, the principal name in small letters,
 * and null where nothing was written.
 *
 * @param isTaken whether another person has a principal name
 */
export function checkPerson(
  written: PersonDetails,
  isTaken: (principalName: string) => boolean,
): Result<PersonDetails, readonly PersonProblem[]> {
  const details = tidied(written)
  const { name, principalName, email } = details
  const problems: readonly PersonProblem[] = [
    ...languages
      .filter((language) => name[language] === '')
      .map((language) => ({ kind: 'nameMissing', language }) as const),
    ...(principalName === null ? [] : principalNameProblems(principalName, isTaken)),
    ...(email === null || isEmail(email) ? [] : [{ kind: 'notAnEmail' } as const]),
  ]
  return problems.length > 0 ? failed(problems) : ok(details)
}

function tidied({ name, principalName, email, language }: PersonDetails): PersonDetails {
  return {
    name: { nb: name.nb.trim(), nn: name.nn.trim(), en: name.en.trim() },
    principalName: principalName?.trim().toLowerCase() || null,
    email: email?.trim() || null,
    language,
  }
}

function principalNameProblems(
  principalName: string,
  isTaken: (principalName: string) => boolean,
): readonly PersonProblem[] {
  if (!isPrincipalName(principalName)) return [{ kind: 'notAPrincipalName' }]
  return isTaken(principalName) ? [{ kind: 'principalNameTaken' }] : []
}
