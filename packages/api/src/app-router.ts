import { accessRouter } from './slices/access/access.router.ts'
import { absenceRouter } from './slices/absence/absence.router.ts'
import { appointmentRouter } from './slices/appointment/appointment.router.ts'
import { actionPlanRouter } from './slices/action-plan/action-plan.router.ts'
import { annualReportRouter } from './slices/annual-report/annual-report.router.ts'
import { annualWheelRouter } from './slices/annual-wheel/annual-wheel.router.ts'
import { auditRouter } from './slices/audit/audit.router.ts'
import { calendarRouter } from './slices/calendar/calendar.router.ts'
import { campaignRouter } from './slices/campaign/campaign.router.ts'
import { committeeRouter } from './slices/committee/committee.router.ts'
import { dataImportRouter } from './slices/data-import/data-import.router.ts'
import { figureRegisterRouter, registerFileRouter } from './slices/figure-register/figure-register.router.ts'
import { findingRouter } from './slices/finding/finding.router.ts'
import { concernRouter } from './slices/concern/concern.router.ts'
import { incidentFilesRouter, incidentRouter } from './slices/incident/incident.router.ts'
import { injuryRouter } from './slices/injury/injury.router.ts'
import { indicatorRouter } from './slices/indicator/indicator.router.ts'
import { mailRouter } from './slices/mail/mail.router.ts'
import { measureRouter } from './slices/measure/measure.router.ts'
import { organisationRouter } from './slices/organisation/organisation.router.ts'
import { peopleRouter } from './slices/people/people.router.ts'
import { questionnaireRouter } from './slices/questionnaire/questionnaire.router.ts'
import { reminderRouter } from './slices/reminder/reminder.router.ts'
import { reportRouter } from './slices/report/report.router.ts'
import { resultsRouter } from './slices/results/results.router.ts'
import { roomRouter } from './slices/room/room.router.ts'
import { safetyAreaRouter } from './slices/safety-area/safety-area.router.ts'
import { roundFilesRouter, safetyRoundRouter } from './slices/safety-round/safety-round.router.ts'
import { sessionRouter } from './slices/session/session.router.ts'
import { registerAnswerRouter } from './slices/register-answer/register-answer.router.ts'
import { riskAssessmentRouter, riskFilesRouter } from './slices/risk-assessment/risk-assessment.router.ts'
import { occupationalHealthRouter } from './slices/occupational-health/occupational-health.router.ts'
import { safetyServiceRouter } from './slices/safety-service/safety-service.router.ts'
import { trainingFilesRouter, trainingRouter } from './slices/training/training.router.ts'
import { sickLeaveRouter } from './slices/sick-leave/sick-leave.router.ts'
import { router } from './trpc.ts'

/** Everything that the apps can ask for. */
export const appRouter = router({
  session: sessionRouter,
  report: reportRouter,
  campaign: campaignRouter,
  questionnaire: questionnaireRouter,
  indicator: indicatorRouter,
  committee: committeeRouter,
  results: resultsRouter,
  organisation: organisationRouter,
  finding: findingRouter,
  actionPlan: actionPlanRouter,
  measure: measureRouter,
  annualWheel: annualWheelRouter,
  annualReport: annualReportRouter,
  calendar: calendarRouter,
  room: roomRouter,
  safetyRound: safetyRoundRouter,
  training: trainingRouter,
  riskAssessment: riskAssessmentRouter,
  safetyService: safetyServiceRouter,
  occupationalHealth: occupationalHealthRouter,
  registerAnswer: registerAnswerRouter,
  incident: incidentRouter,
  injury: injuryRouter,
  concern: concernRouter,
  audit: auditRouter,
  access: accessRouter,
  mail: mailRouter,
  reminder: reminderRouter,
  people: peopleRouter,
  appointment: appointmentRouter,
  absence: absenceRouter,
  safetyArea: safetyAreaRouter,
  dataImport: dataImportRouter,
  figureRegister: figureRegisterRouter,
  sickLeave: sickLeaveRouter,
})

/**
 * Those of them that take a whole file, or what a tablet has gathered: they are reached by an address of their own, where
 * more may be sent at once.
 */
export const fileRouter = router({
  dataImport: dataImportRouter,
  safetyRound: roundFilesRouter,
  training: trainingFilesRouter,
  riskAssessment: riskFilesRouter,
  incident: incidentFilesRouter,
  figureRegister: registerFileRouter,
})

/** The API as the apps know it: its type, and nothing of its code. */
export type AppRouter = typeof appRouter
