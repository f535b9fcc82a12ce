export { digestThisWeek, reminderKinds, remindOfSignature, remindToday } from './remind.ts'
export { measureReminderKinds, remindOfMeasures } from './remind-of-measures.ts'
