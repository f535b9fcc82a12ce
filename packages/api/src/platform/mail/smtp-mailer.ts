import type { Attempt } from '@hms/domain/mail'
import { isForGood } from '@hms/domain/mail'
import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.ts'
import type { Mailer, OutgoingMail } from './mailer.ts'

/** How long a mail server may take, in milliseconds. Together less than a mail is held by who sends it. */
const smtpLimits = { connection: 10_000, greeting: 10_000, silence: 30_000 } as const

/** The longest part of a server's answer that is kept. */
const longestAnswer = 300

/** Sends by SMTP, on a few connections that are kept. Over TLS, unless the server is this very machine. */
export function smtpMailer({ smtp, from, replyTo }: MailSettings, limits: Limits = smtpLimits): Mailer {
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === 'fromTheStart',
    requireTLS: smtp.tls === 'started',
    ignoreTLS: smtp.tls === 'none',
    ...(smtp.user !== null && { auth: { user: smtp.user, pass: smtp.password } }),
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    dnsTimeout: limits.connection,
    // Nothing in a mail is fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    domain: from.address.slice(from.address.lastIndexOf('@') + 1),
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, from, replyTo))
        return { outcome: 'sent' }
      } catch (error) {
        return attemptOf(error as SmtpError)
      }
    },
    close: () => transport.close(),
  }
}

interface Limits {
  readonly connection: number
  readonly greeting: number
  readonly silence: number
}

function messageOf(mail: OutgoingMail, from: MailSettings['from'], replyTo: string | null) {
  const { messageId, to, subject, text, html, language, calendar, unsubscribe } = mail
  return {
    messageId,
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    ...(replyTo !== null && { replyTo: { name: '', address: replyTo } }),
    subject,
    text,
    html,
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.content } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(unsubscribe !== null && {
        'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  }
}

/** What nodemailer says when it did not go well. */
interface SmtpError extends Error {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
}

/** By the command that was answered: what the answer is about. */
const saidOf: Readonly<Record<string, 'recipient' | 'content'>> = {
  'RCPT TO': 'recipient',
  DATA: 'content',
}

function attemptOf({ command = '', responseCode, response, code, message }: SmtpError): Attempt {
  const answer = (response ?? code ?? message).slice(0, longestAnswer)
  if (isForGood(responseCode ?? null, saidOf[command] ?? 'other'))
    return { outcome: 'never', problem: 'refused', answer }
  return { outcome: 'later', problem: responseCode === undefined ? 'unreachable' : 'refused', answer }
}
