export type FolderErrorCode = 'bad-manifest' | 'bad-names' | 'bad-overrides' | 'no-folder' | 'no-texts' | 'unreadable'

/** A corpus folder that cannot be read: what is wrong, in which file, and what to do, in both languages. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
  readonly code: FolderErrorCode
  readonly messages: { readonly ar: string; readonly en: string }

  constructor(code: FolderError['code'], messages: FolderError['messages'], options?: ErrorOptions) {
    super(`${messages.en}\n${messages.ar}`, options)
    this.code = code
    this.messages = messages
  }
}
