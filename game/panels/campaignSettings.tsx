import { useEffect, useState } from 'preact/hooks'
import { announce, useDesk, useNow } from './deskContext.ts'
import { doing } from './doing.ts'
import { isOlder, refusedWord, takeFile } from './record.ts'
import { close } from './route.ts'
import { say } from './say.ts'
import { newSeed } from './seed.ts'
import { useStopWord } from './stopWord.ts'

/** Opens a record from a file or a code; what came of it is told in a line. */
function useOpening(): readonly [outcome: string, openText: (text: string) => Promise<void>] {
  const { session } = useDesk()
  const [outcome, tell] = useState('')
  const openText = async (text: string) => {
    const answer = await session.importRecord(text)
    const words = answer.ok ? say('settings.opened') : refusedWord(answer.why)
    tell(words)
    announce(words)
  }
  return [outcome, openText]
}

function Rewind() {
  const { session } = useDesk()
  const { stops, world } = useNow()
  const none = say(isOlder(world) ? 'settings.rewindClosed' : 'settings.rewindNone')
  const [sure, ask] = useState<number | null>(null)
  const word = useStopWord()
  const earlier = stops.slice(0, -1)
  return (
    <details class="fold">
      <summary>{say('settings.rewind')}</summary>
      <p class="row-note">{earlier.length === 0 ? none : say('settings.rewindHelp')}</p>
      <ul class="plain stops">
        {[...earlier].reverse().map(stop => (
          <li key={stop.index}>
            <button
              type="button"
              class="action"
              onClick={() =>
                sure === stop.index
                  ? void doing(async () => {
                      await close()
                      await session.rewind(stop.index)
                    })
                  : ask(stop.index)
              }
            >
              {sure === stop.index ? say('settings.rewindSure', { stop: word(stop) }) : word(stop)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function StartOver() {
  const { session } = useDesk()
  const [asked, ask] = useState(false)
  if (!asked)
    return (
      <button type="button" class="action" onClick={() => ask(true)}>
        {say('settings.startOver')}
      </button>
    )
  return (
    <fieldset class="bare" aria-label={say('settings.startOverSure')}>
      <p>{say('settings.startOverSure')}</p>
      <div class="actions">
        <button
          type="button"
          class="action"
          onClick={() =>
            void doing(async () => {
              await close()
              await session.begin(newSeed())
            })
          }
        >
          {say('settings.yes')}
        </button>
        <button type="button" class="action" onClick={() => ask(false)}>
          {say('settings.no')}
        </button>
      </div>
    </fieldset>
  )
}

function MadeCode() {
  const { session } = useDesk()
  const [code, setCode] = useState('')
  useEffect(() => {
    let wanted = true
    void session.exportCode().then(made => wanted && setCode(made))
    return () => {
      wanted = false
    }
  }, [])
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => announce(say('settings.copied')),
      () => announce(say('settings.copyFailed')),
    )
  return (
    <>
      <textarea readOnly rows={3} aria-label={say('settings.code')} value={code} />
      <button type="button" class="action" onClick={() => void copy()}>
        {say('settings.copy')}
      </button>
    </>
  )
}

function Code({ openText }: { openText: (text: string) => Promise<void> }) {
  const { world } = useNow()
  const [pasted, paste] = useState('')
  return (
    <details class="fold">
      <summary>{say('settings.code')}</summary>
      {isOlder(world) ? <p class="row-note">{say('settings.codeClosed')}</p> : <MadeCode />}
      <label class="find">
        <span>{say('settings.paste')}</span>
        <textarea rows={3} value={pasted} onInput={event => paste(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="action"
        disabled={pasted.trim() === ''}
        onClick={() => void openText(pasted.trim())}
      >
        {say('settings.openCode')}
      </button>
    </details>
  )
}

/** Where the campaign is kept, and how to take it along, go back in it, or give it up. */
export function CampaignSettings() {
  const { session } = useDesk()
  const { kept, world, mode } = useNow()
  const [outcome, openText] = useOpening()
  const keptWord = {
    indexeddb: say('settings.keptIndexeddb'),
    localstorage: say('settings.keptLocalstorage'),
    memory: say('settings.keptMemory'),
  }[kept]
  return (
    <>
      <h3>{say('settings.campaign')}</h3>
      <p>
        {kept !== 'memory' && `${say('settings.kept')} `}
        {keptWord}
      </p>
      <div class="actions">
        {mode !== 'title' && (
          <button type="button" class="action" onClick={() => takeFile(session.exportRecord(), world.week)}>
            {say('settings.export')}
          </button>
        )}
        <label class="action file">
          <span>{say('settings.import')}</span>
          <input
            type="file"
            accept=".json,application/json,text/plain"
            onChange={event => {
              const file = event.currentTarget.files?.[0]
              if (file) void file.text().then(openText)
            }}
          />
        </label>
      </div>
      {outcome !== '' && <p class="outcome">{outcome}</p>}
      {mode !== 'title' && (
        <>
          <Code openText={openText} />
          <Rewind />
          <p class="row-note">{say('settings.seed', { seed: String(world.seed) })}</p>
          <StartOver />
        </>
      )}
    </>
  )
}
