import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'HSE report for {{year}}',
  subtitle: 'The unit’s yearly review of its work on health, safety and environment',
  description: 'Blank form for printing, questionnaire edition {{edition}}',
  fields: {
    unit: 'Unit',
    unitCode: 'Unit code',
    year: 'Year',
    deadline: 'Deadline',
  },
  instructions: {
    together: 'The line manager and the safety representative fill in the form together.',
    oneCross: 'Tick one box for each question. In the tables, tick one box in each row.',
    noBlanks:
      'Answer every question that concerns the unit. “Don’t know” and “Not applicable” are answers too.',
    branches:
      'Some questions are only for those who answered an earlier one in a certain way. If so, it says so there.',
    handIn: 'The report is handed in through the unit portal. Use this paper to prepare the answers.',
  },
  condition: 'Answer {{question}} only if {{gate}} is “{{answer}}”.',
  derivedFromSignatures: 'Do not tick here: the answer follows from the signatures at the end of the form.',
  law: 'Legal basis: {{references}}',
  section_one: '{{law}} section {{section}}',
  section_other: '{{law}} sections {{section}}',
  signatures: 'Signatures',
  signaturesHelp: 'We have filled in the form together, and the answers describe the unit as we know it.',
  labels: {
    routine: 'Routine',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
    page: 'Page {{page}} of {{pages}}',
  },
}
