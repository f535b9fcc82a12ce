import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '../src/database/open-database.ts'
import { putInOutbox } from '../src/slices/mail/public.ts'
import { testClock } from './clock.ts'
import type { TestSmtp } from './smtp.ts'
import { testSmtp } from './smtp.ts'

let dataDir: string
let smtp: TestSmtp
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hms-killed-mail-'))
  smtp = await testSmtp()
})
afterAll(async () => {
  await smtp.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** Starts a server on the folder, with its clock so many minutes later. */
async function startProcess(minutes: number): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('run-server.ts', import.meta.url))
  const child = spawn(process.execPath, [program, dataDir, String(minutes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HMS_SMTP_URL: smtp.url, HMS_MAIL_FROM: 'hms@havnes.example' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}`)))
  })
  return child
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve))
}

const persons = ['1215', '1315', '1615'].map((unit) => `demo-lineManager-${unit}`)

/** The mails of this test that the mail server took: the demo's own reminders go too. */
async function received() {
  const all = await smtp.received()
  return all.filter(({ subject }) => subject !== undefined && persons.includes(subject))
}

test(
  'killed between a mail server’s taking a mail and its word, two servers send all, and the same mail again at most',
  { timeout: 120_000 },
  async () => {
    const first = await startProcess(0)
    const beside = await openDatabase({ dataDir })
    smtp.behave('isSilent')
    await beside.asSystem('test').transaction((trx) =>
      putInOutbox(
        trx,
        persons.map((personId) => ({
          kind: 'test',
          personId,
          matters: [{ topic: 'test', occasion: 'once' }],
          unsubscribe: null,
          usefulUntil: new Date(testClock().getTime() + 86_400_000),
          write: () => ({ subject: personId, letter: { blocks: [] } }),
        })),
        testClock(),
      ),
    )
    first.kill('SIGKILL')
    await ended(first)
    // It looks at what waits when it starts.
    const second = await startProcess(0)
    await vi.waitFor(async () => expect(await received()).toHaveLength(1), { timeout: 30_000 })
    second.kill('SIGKILL')
    await ended(second)

    smtp.behave('takes')
    const both = await Promise.all([startProcess(5), startProcess(5)])
    await vi.waitFor(
      async () => {
        const states = await beside.read((trx) =>
          trx.selectFrom('mail').where('kind', '=', 'test').select('state').execute(),
        )
        expect(states).toEqual(persons.map(() => ({ state: 'sent' })))
      },
      { timeout: 30_000, interval: 200 },
    )
    const got = await received()
    expect(got.map(({ subject }) => subject).toSorted()).toEqual([...persons, got[0]?.subject].toSorted())
    expect(new Set(got.map(({ messageId }) => messageId)).size).toBe(persons.length)

    for (const child of both) child.kill('SIGTERM')
    await Promise.all(both.map(ended))
    await beside.close()
  },
)
