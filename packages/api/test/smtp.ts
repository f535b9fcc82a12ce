import type { AddressInfo } from 'node:net'
import type { Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/**
 * How a mail server behaves:
 * - `takes`: takes mails
 * - `refuses`: knows none of the recipients
 * - `isBusy`: asks to come again later
 * - `breaksOff`: takes the mail, and hangs up before it says so
 * - `isSilent`: takes the mail, and never says so
 */
export type SmtpBehaviour = 'takes' | 'refuses' | 'isBusy' | 'breaksOff' | 'isSilent'

/** A real mail server on this machine, that keeps what it got. */
export interface TestSmtp {
  /** For `HMS_SMTP_URL`. */
  readonly url: string
  readonly port: number
  /** What came, with `raw` as it came; read anew at each call. */
  received(): Promise<readonly (Email & { readonly raw: string; readonly recipient: string })[]>
  behave(behaviour: SmtpBehaviour): void
  stop(): Promise<void>
}

function fault(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code })
}

/** Starts one. */
export async function testSmtp(): Promise<TestSmtp> {
  let behaviour: SmtpBehaviour = 'takes'
  const got: { readonly raw: string; readonly recipient: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (behaviour === 'refuses') return done(fault(550, '5.1.1 No such person here'))
      if (behaviour === 'isBusy') return done(fault(450, '4.2.1 Come again later'))
      return done()
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        got.push({
          raw: Buffer.concat(parts).toString('utf8'),
          recipient: session.envelope.rcptTo.map(({ address }) => address).join(),
        })
        if (behaviour === 'takes') done()
        else if (behaviour === 'breaksOff') for (const connection of server.connections) connection.close()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received: () =>
      Promise.all(got.map(async (mail) => ({ ...(await PostalMime.parse(mail.raw)), ...mail }))),
    behave: (next) => void (behaviour = next),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
