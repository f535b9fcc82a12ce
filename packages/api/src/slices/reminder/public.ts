export { digestThisWeek, reminderKinds, remindOfSignature, remindToday } from './remind.ts'
