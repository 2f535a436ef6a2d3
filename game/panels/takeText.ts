/** Hands the reader a text as a file, without any server. */
export const takeText = (text: string, name: string, type: string): void =>
  takeBlob(new Blob([text], { type }), name)

/** Hands the reader a file of any kind. */
export function takeBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has the file in hand by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
