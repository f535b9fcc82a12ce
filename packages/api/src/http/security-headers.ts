import type { FastifyHelmetOptions } from '@fastify/helmet'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Site } from '../platform/site.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

const yearInSeconds = 31_536_000

/** What a page of ours may use of the device: the camera, for photos of a safety round, and nothing else. */
const permissionsPolicy = [
  'accelerometer=()',
  'browsing-topics=()',
  'camera=(self)',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'publickey-credentials-get=()',
  'serial=()',
  'usb=()',
].join(', ')

/** The headers that tell a browser what our pages may do. Over HTTPS also: never come back without it. */
export async function securityHeaders(http: FastifyInstance, site: Site): Promise<void> {
  await http.register(helmet, {
    contentSecurityPolicy: {
      ...contentSecurityPolicy,
      directives: {
        ...contentSecurityPolicy.directives,
        ...(site.isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    hsts: site.isHttps ? { maxAge: yearInSeconds, includeSubDomains: true } : false,
  } satisfies FastifyHelmetOptions)
  http.addHook('onRequest', async (_request, reply) => {
    reply.raw.setHeader('permissions-policy', permissionsPolicy)
  })
}
