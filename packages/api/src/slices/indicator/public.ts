export { countBaseline, countCampaign } from './count-year.ts'
export { yearFigures } from './year-figures.ts'
export { requireFaculty } from './require-faculty.ts'
