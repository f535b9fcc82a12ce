export { extensionOf, extensionsOf } from './extensions.ts'
export * from './store-campaign.ts'
