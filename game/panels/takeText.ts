/** Hands the reader a text as a file, without any server. */
export function takeText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has the file in hand by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
