// Whoever takes the types of the API gets those that the plugin adds to Fastify's.
import '@fastify/cookie'
import { sessionLimits } from '@hms/domain/sign-in'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../../platform/site.ts'
import { cookieName } from '../../platform/site.ts'

const name = 'session'

/** The session's token that a request carries; null when it carries none. */
export function sessionTokenOf(request: FastifyRequest, site: Site): string | null {
  return request.cookies[cookieName(site, name)] ?? null
}

/** Gives the browser a session's token. `Lax`, so that it also comes along on the way back from a sign-in elsewhere. */
export function setSessionCookie(reply: FastifyReply, site: Site, token: string): void {
  reply.setCookie(cookieName(site, name), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: site.isHttps,
    maxAge: sessionLimits.absolute / 1000,
  })
}

/** Takes it back. */
export function clearSessionCookie(reply: FastifyReply, site: Site): void {
  reply.clearCookie(cookieName(site, name), { path: '/', secure: site.isHttps })
}
