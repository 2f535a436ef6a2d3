import { announce, trouble } from './deskContext.ts'
import { say } from './say.ts'
import { takeText } from './takeText.ts'

const FORMATS = [
  ['bibtex', 'bib', 'application/x-bibtex'],
  ['ris', 'ris', 'application/x-research-info-systems'],
  ['csl', 'json', 'application/vnd.citationstyles.csl+json'],
] as const

async function take(format: (typeof FORMATS)[number]): Promise<void> {
  const [name, ending, type] = format
  try {
    const { files } = await import('virtual:exports')
    takeText(files[name], `twenty-four-riders-sources.${ending}`, type)
    announce(say('sources.taken'))
  } catch {
    trouble.set(say('sources.failed'))
  }
}

/** The whole bibliography for a reference manager, in the three formats they read. It names every source, the late ones too. */
export function Downloads() {
  return (
    <div class="actions">
      {FORMATS.map(format => (
        <button key={format[0]} type="button" class="action" onClick={() => void take(format)}>
          {say(`sources.${format[0]}`)}
        </button>
      ))}
    </div>
  )
}
