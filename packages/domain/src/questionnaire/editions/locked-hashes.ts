/**
 * The hash of every published edition, by its id. A published edition is never changed:
 * when the lock test fails, put the edition back as it was and make a new one (see README.md).
 */
export const lockedHashes: Readonly<Record<string, string>> = {
  2021: '8acae1d27fa7f44229780de2c0d5ab9b32c29b2034e0246dc4d9707fbb9b9e64',
  2022: '982f9c52782068332c6b23b06d9bd047f08ccbf83892887e64a8e8124eb313e4',
  2026: '1b6020cf98f050f8e7f73873d8e04b1bfa04872a36e5602e31d35e8913d56523',
}
