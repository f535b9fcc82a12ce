import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { AppPath } from '../platform/app-paths.ts'

/** The folder of each built app, below the root of the project. */
const apps = {
  '/enhet/': 'apps/unit-portal/dist',
  '/amu/': 'apps/amu-board/dist',
  '/runde/': 'apps/mobile-round/dist',
} as const satisfies Record<AppPath, string>

/** Files whose name holds a hash of their content never change. */
const forever = 'public, max-age=31536000, immutable'
const askAgain = 'no-cache'

/** The built apps, and the stylesheet of the pages that the server writes itself. */
export async function staticApps(http: FastifyInstance): Promise<void> {
  for (const [path, folder] of Object.entries(apps)) {
    await http.register(singlePageApp, { prefix: path.slice(0, -1), root: projectFolder(folder) })
  }
  await http.register(fastifyStatic, {
    prefix: '/design/',
    root: projectFolder('packages/design/dist'),
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', askAgain),
  })
}

/** An app's own files; every other address below it is a place within the app, and gets its page. */
async function singlePageApp(http: FastifyInstance, { root }: { root: string }): Promise<void> {
  if (!existsSync(`${root}/index.html`)) {
    http.get('/*', (_request, reply) =>
      reply.code(503).send('This app has not been built. Run: pnpm build\n'),
    )
    return
  }
  await http.register(fastifyStatic, {
    root,
    prefix: '/',
    cacheControl: false,
    setHeaders: (reply, file) =>
      void reply.header('cache-control', /[/\\]assets[/\\]/.test(file) ? forever : askAgain),
  })
  http.get('', (_request, reply) => reply.redirect(`${http.prefix}/`, 308))
  http.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage) return reply.code(404).send()
    return reply.header('cache-control', askAgain).sendFile('index.html')
  })
}

function projectFolder(folder: string): string {
  return fileURLToPath(new URL(`../../../../${folder}`, import.meta.url))
}
