import type { AnswerScale, Edition, Question } from '../src/questionnaire/index.ts'

const text = { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' }

function question(key: string, scale: AnswerScale, more: Partial<Question> = {}): Question {
  return {
    key,
    number: key,
    scale,
    text,
    help: text,
    law: [],
    internalControl: [],
    wordingSince: 'small',
    ...more,
  }
}

/** Few questions, with a gate within a gate, a matrix and a derived question. */
export const smallEdition: Edition = {
  id: 'small',
  year: 2030,
  sections: [
    { key: 'cooperation', title: text, questions: ['together'] },
    { key: 'goals', title: text, questions: ['goals', 'plan'] },
    { key: 'premises', title: text, questions: ['shared', 'agreement', 'required'] },
    { key: 'radiation', title: text, questions: ['sources', 'routines'] },
  ],
  questions: [
    question('together', 'yesNo', { derivedFrom: 'signatures' }),
    question('goals', 'yesNoDontKnow'),
    question('plan', 'degree'),
    question('shared', 'yesNoDontKnow'),
    question('agreement', 'yesNoDontKnow', { shownWhen: { question: 'shared', is: 'yes' } }),
    question('required', 'yesNoDontKnow', { shownWhen: { question: 'agreement', is: 'no' } }),
    question('sources', 'yesNoDontKnow'),
    question('routines', 'routineMatrix', {
      shownWhen: { question: 'sources', is: 'yes' },
      rows: [
        { key: 'register', text, wordingSince: 'small' },
        { key: 'waste', text, wordingSince: 'small' },
      ],
    }),
  ],
}
