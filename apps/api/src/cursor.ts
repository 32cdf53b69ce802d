/** A place in a list, as an opaque string: the base64url of the last id given out. */
export function toCursor(id: string): string {
  return btoa(id).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The id in a cursor; null for a string that is none. */
export function readCursor(cursor: string): string | null {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return null
  }
}
