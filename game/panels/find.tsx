/** True when every word sought stands somewhere in the texts, accents and capitals apart. */
export function matches(sought: string, ...texts: readonly string[]): boolean {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const all = bare(texts.join(' '))
  return bare(sought)
    .split(/\s+/)
    .every(word => all.includes(word))
}

/** A field that narrows the list under it. */
export function Find({
  label,
  value,
  onFind,
}: {
  label: string
  value: string
  onFind: (sought: string) => void
}) {
  return (
    <label class="find">
      <span>{label}</span>
      <input type="search" value={value} onInput={event => onFind(event.currentTarget.value)} />
    </label>
  )
}
