/** The hash of every published version of a checklist, by its id: see README.md. */
export const lockedHashes: Readonly<Record<string, string>> = {
  'office-1': '73f9d845793152a0e8723e278c8b78a2486a808fc28c26d34062595c6c0888a3',
  'laboratory-1': 'f945cbcd283ed6a99731f5b68602a05ce78e1ab8416aab9c0a635b70bed745f6',
  'workshop-1': 'edd10ad257c260f1d85d0c357a31f0302fea6491faa6db6dcf07fdd3c74a3e62',
}
