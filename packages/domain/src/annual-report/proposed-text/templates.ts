import type { LocalizedText } from '../../language.ts'
import type { BaseKind } from '../../quantity/index.ts'

/** What each sentence says; `{of}` and `{all}` are put in by the base, `{phrase}` and `{about}` by the rule. */
export const templates = {
  all: { nb: '{all} {phrase}.', nn: '{all} {phrase}.', en: '{all} {phrase}.' },
  none: { nb: 'Ingen av {of} {phrase}.', nn: 'Ingen av {of} {phrase}.', en: 'None of {of} {phrase}.' },
  plain: {
    nb: '{a.count} av {of} ({a.percent}) {phrase}.',
    nn: '{a.count} av {of} ({a.percent}) {phrase}.',
    en: '{a.count} of {of} ({a.percent}) {phrase}.',
  },
  only: {
    nb: 'Bare {a.count} av {of} ({a.percent}) {phrase}.',
    nn: 'Berre {a.count} av {of} ({a.percent}) {phrase}.',
    en: 'Only {a.count} of {of} ({a.percent}) {phrase}.',
  },
  notEvery: {
    nb: '{a.count} av {of} ({a.percent}) {phrase}. Kravet gjelder alle.',
    nn: '{a.count} av {of} ({a.percent}) {phrase}. Kravet gjeld alle.',
    en: '{a.count} of {of} ({a.percent}) {phrase}. The requirement holds for all of them.',
  },
  manyToSmallDegree: {
    nb: '{a.count} av {of} ({a.percent}) {phrase}, mens {b.count} ({b.percent}) svarer i liten eller svært liten grad.',
    nn: '{a.count} av {of} ({a.percent}) {phrase}, medan {b.count} ({b.percent}) svarer i liten eller svært liten grad.',
    en: '{a.count} of {of} ({a.percent}) {phrase}, while {b.count} ({b.percent}) answer to a small or very small degree.',
  },
  leftBlank: {
    nb: '{a.count} av {of} ({a.percent}) har ikke svart på spørsmålet om {about}. Svarene fra de andre sier derfor lite.',
    nn: '{a.count} av {of} ({a.percent}) har ikkje svart på spørsmålet om {about}. Svara frå dei andre seier difor lite.',
    en: '{a.count} of {of} ({a.percent}) did not answer the question about {about}. The answers of the others therefore say little.',
  },
  up: {
    nb: 'Andelen som {phrase}, har gått opp fra {a.previousPercent} i {a.previousYear} til {a.percent} ({a.count} av {a.base}), altså {a.points}.',
    nn: 'Delen som {phrase}, har gått opp frå {a.previousPercent} i {a.previousYear} til {a.percent} ({a.count} av {a.base}), altså {a.points}.',
    en: 'The share of units that {phrase} has gone up from {a.previousPercent} in {a.previousYear} to {a.percent} ({a.count} of {a.base}), by {a.points}.',
  },
  down: {
    nb: 'Andelen som {phrase}, har gått ned fra {a.previousPercent} i {a.previousYear} til {a.percent} ({a.count} av {a.base}), altså {a.points}.',
    nn: 'Delen som {phrase}, har gått ned frå {a.previousPercent} i {a.previousYear} til {a.percent} ({a.count} av {a.base}), altså {a.points}.',
    en: 'The share of units that {phrase} has gone down from {a.previousPercent} in {a.previousYear} to {a.percent} ({a.count} of {a.base}), by {a.points}.',
  },
} as const satisfies Record<string, LocalizedText>

/** What a sentence calls the units of a base. */
export const ofBase: Readonly<Record<BaseKind, LocalizedText>> = {
  allUnits: {
    nb: 'alle {a.base} enhetene',
    nn: 'alle {a.base} einingane',
    en: 'all {a.base} units',
  },
  answeredUnits: {
    nb: 'de {a.base} enhetene som har levert',
    nn: 'dei {a.base} einingane som har levert',
    en: 'the {a.base} units that handed in',
  },
  applicableUnits: {
    nb: 'de {a.base} enhetene som det gjelder',
    nn: 'dei {a.base} einingane som det gjeld',
    en: 'the {a.base} units that it concerns',
  },
  yesOrNo: {
    nb: 'de {a.base} enhetene som svarte ja eller nei',
    nn: 'dei {a.base} einingane som svarte ja eller nei',
    en: 'the {a.base} units that answered yes or no',
  },
}

/** What a sentence calls them where they all are counted. */
export const allOfBase: Readonly<Record<BaseKind, LocalizedText>> = {
  allUnits: {
    nb: 'Alle de {a.base} enhetene',
    nn: 'Alle dei {a.base} einingane',
    en: 'All {a.base} units',
  },
  answeredUnits: {
    nb: 'Alle de {a.base} enhetene som har levert,',
    nn: 'Alle dei {a.base} einingane som har levert,',
    en: 'All {a.base} units that handed in',
  },
  applicableUnits: {
    nb: 'Alle de {a.base} enhetene som det gjelder,',
    nn: 'Alle dei {a.base} einingane som det gjeld,',
    en: 'All {a.base} units that it concerns',
  },
  yesOrNo: {
    nb: 'Alle de {a.base} enhetene som svarte ja eller nei,',
    nn: 'Alle dei {a.base} einingane som svarte ja eller nei,',
    en: 'All {a.base} units that answered yes or no',
  },
}
