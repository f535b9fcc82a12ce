/** The database can't be used, for a reason that whoever runs the system can do something about. The message says what, in plain words. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault'
}
