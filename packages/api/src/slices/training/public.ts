export { certificateRoutes } from './certificate.routes.ts'
export { recordTraining } from './record-training.ts'
