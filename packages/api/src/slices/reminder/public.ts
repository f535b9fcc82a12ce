export { digestMeasuresThisWeek } from './digest-measures.ts'
export { digestThisWeek, reminderKinds, remindOfSignature, remindToday } from './remind.ts'
export { measureReminderKinds, remindOfMeasures } from './remind-of-measures.ts'
