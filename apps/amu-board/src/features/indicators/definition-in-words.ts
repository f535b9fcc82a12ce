import type { Indicator } from '@hms/domain/indicator'
import { answerWord } from '../../ui/indicator-words.ts'
import type { Translate } from '../../ui/texts.ts'

/** What an indicator counts, over which base, as a sentence. */
export function definitionInWords(t: Translate, { item, answers, base }: Indicator): string {
  const ofBase = { base: t(`indicator.baseNames.${base}`) }
  if (item === null) return t('indicator.definitionResponseRate', ofBase)
  const given = answers.filter((answer) => answer !== 'unanswered')
  if (given.length === 0) return t('indicator.definitionUnanswered', ofBase)
  const words = given.map((answer) => t('indicator.quoted', { answer: answerWord(t, answer) }))
  return t(
    answers.includes('unanswered') ? 'indicator.definitionWithUnanswered' : 'indicator.definitionText',
    { ...ofBase, answers: words.join(` ${t('indicators.or')} `) },
  )
}
