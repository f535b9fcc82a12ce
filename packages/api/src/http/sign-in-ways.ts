import type { FastifyInstance } from 'fastify'
import type { Site } from '../platform/site.ts'
import { demoClient, demoProviderRoutes, demoSettings } from '../slices/demo-provider/public.ts'
import type { SignInParts } from '../slices/sign-in/public.ts'
import { callbackPath, openIdClient, signInRoutes, signOutRoutes } from '../slices/sign-in/public.ts'
import type { HttpParts } from './http-parts.ts'

/** The ways in and out: with the provider that is set up, or with the demo's own, or none. */
export async function signInWays(
  http: FastifyInstance,
  { database, clock, log, settings, demo, site }: HttpParts & { readonly site: Site },
): Promise<void> {
  const common = { database, clock, log, site }
  const routes = async (way: Pick<SignInParts, 'openIdClient' | 'takesHints'>) => {
    await http.register(signInRoutes, { ...common, ...way })
    await http.register(signOutRoutes, { ...common, ...way })
  }
  if (!demo) {
    const { openId } = settings
    return routes({ openIdClient: openId && openIdClient(() => openId, site), takesHints: false })
  }
  const client = demoClient()
  const redirectUri = () => `${site.origin()}${callbackPath}`
  await http.register(demoProviderRoutes, { database, site, client, redirectUri })
  return routes({
    // The address, and with it the issuer, can be another at the next start: the persons are the same.
    openIdClient: openIdClient(() => demoSettings(site, client), site, { subjectPrefix: 'demo' }),
    takesHints: true,
  })
}
