import type { Answer, ItemKey } from '../questionnaire/index.ts'

/** The answers of a report. An item that is not there is blank; answers behind closed branches are among them. */
export type Answers = Readonly<Partial<Record<ItemKey, Answer>>>
