export * from './create-texts.ts'
export * from './format.ts'
export * from './language.ts'
export type { Namespace, Resources } from './registry.ts'
