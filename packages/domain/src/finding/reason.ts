import type { LocalizedText } from '../language.ts'
import { languages } from '../language.ts'
import type { FindingRule } from './finding-rule.ts'
import type { Lack } from './gravity.ts'

/** How the reason begins: with what the unit itself has said. */
const said: Readonly<Record<Lack, LocalizedText>> = {
  absent: { nb: 'Dere svarte nei.', nn: 'De svarte nei.', en: 'You answered no.' },
  unknown: {
    nb: 'Dere svarte at dere ikke vet.',
    nn: 'De svarte at de ikkje veit.',
    en: 'You answered that you don’t know.',
  },
  low: {
    nb: 'Etter deres eget svar er det for lite av dette.',
    nn: 'Etter dykkar eige svar er det for lite av dette.',
    en: 'By your own answer there is too little of this.',
  },
  strain: {
    nb: 'Etter deres eget svar er dette en belastning.',
    nn: 'Etter dykkar eige svar er dette ei belastning.',
    en: 'By your own answer this is a strain.',
  },
}

const findOutFirst: LocalizedText = {
  nb: 'Finn ut hvordan det er.',
  nn: 'Finn ut korleis det er.',
  en: 'Find out how it is.',
}

/** Why an answer is a finding, in plain words: what the unit said, and what is asked for. */
export function reasonOf({ demand }: FindingRule, lack: Lack): LocalizedText {
  return inEachLanguage((language) => `${said[lack][language]} ${demand[language]}`)
}

/** What to do about it: of what nobody knows, to find out first. */
export function suggestionOf({ suggestion, lacks }: FindingRule, lack: Lack): LocalizedText {
  const isAboutKnowing = lacks !== undefined && Object.values(lacks).every((one) => one === 'unknown')
  if (lack !== 'unknown' || isAboutKnowing) return suggestion
  return inEachLanguage((language) => `${findOutFirst[language]} ${suggestion[language]}`)
}

function inEachLanguage(text: (language: keyof LocalizedText) => string): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, text(language)]),
  ) as unknown as LocalizedText
}
