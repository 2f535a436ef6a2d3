import { scenes } from 'virtual:scenes'
import { loadAct } from 'virtual:story'
import { render } from 'preact'
import { makeContent } from '../story/content.ts'
import { version } from '../story/interface/version.ts'
import { greetReturning, isReturning, leaveCover, numberTheLetter } from './panels/cover.ts'
import { Desk } from './panels/desk.tsx'
import { doing } from './panels/doing.ts'
import { Entry } from './panels/entry.tsx'
import type { MapHandle, MapTold } from './panels/mapSlot.ts'
import { namesOf } from './panels/names.ts'
import type { Picture } from './panels/posterWords.ts'
import { dress, isLamp, mayMove, preferences } from './panels/preferences.ts'
import { breathe, followRides } from './panels/riding.ts'
import { followHash } from './panels/route.ts'
import { newSeed } from './panels/seed.ts'
import { soundFor } from './panels/sounding.ts'
import { browserPorts } from './saves/ports.ts'
import { makeStore } from './saves/store.ts'
import { type EarlyClicks, hasAnswered, takeOver } from './session/queue.ts'
import { RULES } from './session/rules.ts'
import { openSession } from './session/session.ts'

const early = window as unknown as EarlyClicks
const session = openSession({
  content: makeContent(scenes),
  rules: RULES,
  store: makeStore(browserPorts()),
  loadAct,
  version,
  clock: () => new Date().toISOString(),
  trouble: what => console.error(what),
  breathe,
})
const names = namesOf(session.content)

dress(document.documentElement, preferences.now)
preferences.watch(now => dress(document.documentElement, now))
followHash()
followRides()
soundFor(session, async () => (await import('./audio/mixer.ts')).mountAudio as never)

const desk = document.getElementById('desk')!
const entry = document.getElementById('entry')

/** Lays the map in its place and keeps it in the reader's light and motion. */
async function unrollMap(host: HTMLElement, told: MapTold): Promise<MapHandle> {
  const [{ mountMap }, { mapFile }] = await Promise.all([import('./scenes/map.ts'), import('./mapFiles.ts')])
  const map = mountMap(host, session, {
    ...told,
    asset: mapFile,
    theme: isLamp(preferences.now) ? 'lamp' : 'page',
    motion: mayMove(preferences.now),
  })
  await map.ready
  const dressMap = () => {
    map.setTheme(isLamp(preferences.now) ? 'lamp' : 'page')
    map.setMotion(mayMove(preferences.now))
  }
  preferences.watch(dressMap)
  // A device that goes dark at dusk takes the map with it.
  for (const wish of ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'])
    matchMedia(wish).addEventListener('change', dressMap)
  return map
}

/** Draws the picture of a campaign; no map need be on the desk for it. */
const drawPicture: Picture = async (shown, words) => {
  const [{ drawPoster }, { mapFile }] = await Promise.all([
    import('./scenes/poster.ts'),
    import('./mapFiles.ts'),
  ])
  return drawPoster(session, shown, words, mapFile)
}

const unwatch = session.watch(({ mode }) => {
  // Answers given before the game was there are taken in first, so that no page flashes by.
  if (mode === 'title' || hasAnswered(early)) return
  unwatch()
  if (entry) render(null, entry)
  leaveCover()
  render(<Desk session={session} names={names} unroll={unrollMap} picture={drawPicture} />, desk)
})

/** The printed letter is answered: a campaign begins with that answer. */
const answerLetter = () => void doing(() => takeOver(session, newSeed(), early))

if (entry) render(<Entry session={session} />, entry)
numberTheLetter()
void isReturning(session).then(returning => {
  if (session.now.mode !== 'title') return
  if (returning) {
    early.Q = []
    early.live = true
    greetReturning()
  } else if (hasAnswered(early)) answerLetter()
  else {
    document.getElementById('page')?.addEventListener('click', event => {
      const choice = event.target instanceof Element ? event.target.closest('[data-choice]') : null
      if (choice && session.now.mode === 'title') setTimeout(answerLetter)
    })
  }
})
