export * from './campaign.ts'
