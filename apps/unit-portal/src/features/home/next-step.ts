import type { ReportSummary } from '../../app/api.ts'

type State = ReportSummary['state']

/** The one thing to do next with a report that is at hand: where to go and what to call it, by its state. */
export const nextSteps = {
  notStarted: { to: '/rapport/$year/$unitCode', label: 'home.begin' },
  inProgress: { to: '/rapport/$year/$unitCode', label: 'home.goOn' },
  complete: { to: '/rapport/$year/$unitCode/kontroll', label: 'home.check' },
  signed: { to: '/rapport/$year/$unitCode/kontroll', label: 'home.check' },
  submitted: { to: '/rapport/$year/$unitCode/kvittering', label: 'home.seeReceipt' },
} as const satisfies Record<State, { readonly to: string; readonly label: string }>
