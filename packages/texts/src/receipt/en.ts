import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'Receipt for the yearly report {{year}}',
  subtitle: 'All that was handed in, and who stands for it',
  description: 'HSE report as handed in, with signatures and checksum',
  former: 'This version was opened again {{when}}, and is no longer in force.',
  facts: {
    unit: 'Unit',
    unitCode: 'Unit code',
    year: 'Reporting',
    edition: 'Edition of the form',
    version: 'Version',
    submittedAt: 'Handed in',
    by: 'Handed in by',
    deadline: 'Deadline',
  },
  late: 'after the deadline',
  signatures: 'Signatures',
  noSignatures: 'The report was read in from another system and has no signatures here.',
  name: 'Who',
  role: 'Role',
  signedAt: 'Signed',
  letThrough: 'Let through without the safety representative’s signature',
  letThroughBy: 'By {{name}}, {{when}}. Reason:',
  hash: 'Checksum of the answers (SHA-256)',
  hashHelp:
    'Both have signed exactly these answers. The institution that gave out the file can check it: hms verify-receipt.',
  allAnswers: 'The answers',
  question: 'Question',
  answer: 'Answer',
  derived: 'Follows from the signatures',
  blank: 'Not answered',
  attachment: 'The content of the receipt, to be read by machine',
  page: 'Page {{page}} of {{pages}}',
}
