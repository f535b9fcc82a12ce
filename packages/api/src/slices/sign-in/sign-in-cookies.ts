import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Site } from '../../platform/site.ts'
import { cookieName } from '../../platform/site.ts'
import { newToken } from '../session/public.ts'
import { attemptLasts } from './attempt-store.ts'

const attemptName = 'sign_in'
const signOutPath = '/sign-out'

/** A cookie can hold about four thousand characters. */
const longestIdToken = 3_500

/** The token that binds sign-ins to the browser that begins them: the one it has, or a new one. */
export function bindAttempt(request: FastifyRequest, reply: FastifyReply, site: Site): string {
  const token = attemptTokenOf(request, site) ?? newToken()
  reply.setCookie(cookieName(site, attemptName), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: site.isHttps,
    maxAge: attemptLasts / 1000,
  })
  return token
}

/** The browser's own token; null when it has begun no sign-in. */
export function attemptTokenOf(request: FastifyRequest, site: Site): string | null {
  const token = request.cookies[cookieName(site, attemptName)]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : null
}

/** Forgets the token: the next sign-in gets a new one. */
export function unbindAttempt(reply: FastifyReply, site: Site): void {
  reply.clearCookie(cookieName(site, attemptName), { path: '/', secure: site.isHttps })
}

/** Leaves the provider's proof with the browser, which brings it along when it signs out and at no other time. */
export function keepIdToken(reply: FastifyReply, site: Site, idToken: string | null): void {
  if (idToken === null || idToken.length > longestIdToken) return
  reply.setCookie(idTokenName(site), idToken, {
    path: signOutPath,
    httpOnly: true,
    sameSite: 'strict',
    secure: site.isHttps,
  })
}

/** The provider's proof, taken from the browser. */
export function takeIdToken(request: FastifyRequest, reply: FastifyReply, site: Site): string | null {
  reply.clearCookie(idTokenName(site), { path: signOutPath, secure: site.isHttps })
  return request.cookies[idTokenName(site)] ?? null
}

/** `__Host-` would send it along everywhere. */
function idTokenName(site: Site): string {
  return `${site.isHttps ? '__Secure-' : ''}hms_id_token`
}
