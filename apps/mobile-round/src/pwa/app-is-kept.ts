/** How long the browser may take to keep the app itself, in milliseconds. */
const patience = 20_000

/** Waits until the browser has kept the app itself, so that it opens without network. False where it doesn't. */
export async function appIsKept(): Promise<boolean> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  if (!serviceWorker) return false
  const tooLate = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience))
  return Promise.race([serviceWorker.ready.then(() => true), tooLate])
}
