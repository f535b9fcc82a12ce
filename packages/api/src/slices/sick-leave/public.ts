export { readFigures } from './read-figures.ts'
export { readYear } from './read-year.ts'
