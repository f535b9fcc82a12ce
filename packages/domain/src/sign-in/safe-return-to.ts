const longest = 2000

/** Where sign-in itself lives: to return there would go in circles. */
const signInPaths = /^\/(sign-in|sign-out|demo-provider)([/?#]|$)/i

/**
 * The address to return to after sign-in, when it is a safe one; else `/`. Safe is a path of this site, with query and
 * fragment: it starts with one `/`, and has neither backslashes, characters outside printable ASCII (a browser encodes
 * them), nor empty or dotted parts, plain or encoded, with which it could be read as an address of another site.
 */
export function safeReturnTo(to: unknown): string {
  return typeof to === 'string' && isSafe(to) ? to : '/'
}

function isSafe(to: string): boolean {
  const [path = ''] = to.split(/[?#]/)
  return (
    to.length <= longest &&
    /^\/[\x21-\x5b\x5d-\x7e]*$/.test(to) &&
    !/\/\/|%2f|%5c/i.test(path) &&
    !/\/(\.|%2e){1,2}(\/|$)/i.test(path) &&
    !signInPaths.test(path)
  )
}
