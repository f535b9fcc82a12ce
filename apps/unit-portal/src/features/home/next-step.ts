import type { ReportSummary } from '../../app/api.ts'

type State = ReportSummary['state']

/** The one thing to do next with a report that is at hand: where to go and what to call it. */
export function nextStepOf({ state, toDo }: Pick<ReportSummary, 'state' | 'toDo'>) {
  return toDo === null ? nextSteps[state] : signingSteps[toDo]
}

const check = '/rapport/$year/$unitCode/kontroll'

const signingSteps = {
  sign: { to: check, label: 'home.sign' },
  handIn: { to: check, label: 'home.handIn', hash: 'signing' },
  wait: { to: check, label: 'home.seeSignatures', hash: 'signing' },
} as const satisfies Record<NonNullable<ReportSummary['toDo']>, object>

const nextSteps = {
  notStarted: { to: '/rapport/$year/$unitCode', label: 'home.begin' },
  inProgress: { to: '/rapport/$year/$unitCode', label: 'home.goOn' },
  complete: { to: check, label: 'home.check' },
  signed: { to: check, label: 'home.check' },
  submitted: { to: '/rapport/$year/$unitCode/kvittering', label: 'home.seeReceipt' },
} as const satisfies Record<State, { readonly to: string; readonly label: string }>
