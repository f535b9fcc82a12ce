/** The server can't be started, for a reason that whoever starts it can do something about. */
export class StartFault extends Error {
  override readonly name = 'StartFault'
}
