export * from './store-campaign.ts'
