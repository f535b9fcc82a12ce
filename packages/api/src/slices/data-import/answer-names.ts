import { createTexts } from '@hms/texts'
import type { ResponsesContext } from '@hms/domain/report'
import { languages } from '@hms/domain/language'
import type { Answer } from '@hms/domain/questionnaire'
import { answerScales } from '@hms/domain/questionnaire'

/** What each answer is called in every language, bokmål first: a file of responses can be in any of them. */
export async function readAnswerNames(): Promise<ResponsesContext['answerNames']> {
  const texts = await createTexts({ language: 'nb', namespaces: [], preload: languages })
  const nameOf = (answer: Answer) =>
    languages.map((language) => texts.getFixedT(language)(`answers.${answer}`))
  const answers = new Set<Answer>(Object.values(answerScales).flat())
  return Object.fromEntries([...answers].map((answer) => [answer, nameOf(answer)])) as Record<
    Answer,
    string[]
  >
}
