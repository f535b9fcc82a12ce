/**
 * The system with demo data on one address, in one command: `pnpm demo`.
 * Builds the apps (unchanged ones come from turbo's cache), then runs `hms serve --demo` until Ctrl+C.
 *
 * HMS_DATA_DIR  folder of the data, `.hms-data/demo` if not set
 * PORT          3000 if not set
 * HMS_LANG      nb, nn or en: the language of what is said here, that of the machine if not set
 */
import { relative, resolve } from 'node:path'
import { createTexts } from '@hms/texts'
import { cliLanguage } from '../../packages/api/src/cli/cli-language.ts'
import { isFree } from '../process/find-port.ts'
import { startHmsServer } from '../process/hms-server.ts'
import { projectRoot, runCommand } from '../process/run-command.ts'

const language = cliLanguage(process.env)
const t = (await createTexts({ language, namespaces: ['demo'] })).getFixedT(language, 'demo')

const dataDir = resolve(
  process.env['INIT_CWD'] ?? projectRoot,
  process.env['HMS_DATA_DIR'] ?? defaultDataDir(),
)
const fromHere = relative(process.cwd(), dataDir)
const folder = fromHere.startsWith('..') ? dataDir : fromHere

process.exitCode = await runDemo()

async function runDemo(): Promise<number> {
  console.log(`\n${t('starting')}\n`)

  const wanted = process.env['PORT'] ?? '3000'
  const port = Number(wanted)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return refuse(t('portWrong', { port: wanted }))
  if (!(await isFree(port))) return refuse(t('portTaken', { port, other: port < 65_535 ? port + 1 : 3000 }))

  if (!(await build())) return 1

  console.log(t('preparing', { folder }))
  return serve(port)
}

async function build(): Promise<boolean> {
  console.log(t('building'))
  const start = Date.now()
  const { exitCode, output } = await runCommand('turbo', ['run', 'build', '--output-logs=errors-only'])
  if (exitCode === 0) console.log(t('built', { seconds: Math.ceil((Date.now() - start) / 1000) }))
  else console.error(`${t('buildFailed')}\n\n${output}`)
  return exitCode === 0
}

/** Runs the server until a signal asks for its end. */
async function serve(port: number): Promise<number> {
  const server = startHmsServer({ port, dataDir, stdio: ['ignore', 'ignore', 'inherit'] })
  let stopping = false
  const stop = () => {
    if (!stopping) console.log(`\n${t('stopping')}`)
    stopping = true
    server.signal('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)

  const isReady = await server.ready.then(
    () => true,
    () => false,
  )
  if (isReady) {
    console.log(`\n  ${t('ready', { address: server.address })}\n`)
    console.log(`${t('whatToDo')}\n${t('dataKept', { folder })}\n${t('howToStop')}`)
  } else {
    server.signal('SIGTERM')
  }

  const exitCode = await server.ended
  if (!stopping) return refuse(t('serverFailed'))
  console.log(t('stopped', { folder }))
  return exitCode ?? 0
}

function refuse(why: string): number {
  console.error(why)
  return 1
}

function defaultDataDir(): string {
  return resolve(projectRoot, '.hms-data/demo')
}
