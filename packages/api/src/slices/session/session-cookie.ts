import type { FastifyReply, FastifyRequest } from 'fastify'
import { sessionSeconds } from './session-store.ts'

const name = 'hms_session'

/** The session's token that a request carries; null when it carries none. */
export function sessionTokenOf(request: FastifyRequest): string | null {
  return request.cookies[name] ?? null
}

/** Gives the browser a session's token. `Lax`, so that it also comes along on the way back from a sign-in elsewhere. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: 'auto',
    maxAge: sessionSeconds,
  })
}

/** Takes it back. */
export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(name, { path: '/' })
}
