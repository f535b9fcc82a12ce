export { roundCalendarRoutes } from './round-calendar.routes.ts'
export { tellOfRound } from './tell-of-round.ts'
