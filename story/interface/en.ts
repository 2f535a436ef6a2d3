import { about } from './about.ts'
import { atlas } from './atlas.ts'
import { calendar } from './calendar.ts'
import { candour } from './candour.ts'
import { chronicle } from './chronicle.ts'
import { desk } from './desk.ts'
import { dispatches } from './dispatches.ts'
import { epilogue } from './epilogue.ts'
import { evidence } from './evidence.ts'
import { help } from './help.ts'
import { journal } from './journal.ts'
import { ledger } from './ledger.ts'
import { map } from './map.ts'
import { model } from './model.ts'
import { orders } from './orders.ts'
import { people } from './people.ts'
import { poster } from './poster.ts'
import { replay } from './replay.ts'
import { ride } from './ride.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { terms } from './terms.ts'
import { title } from './title.ts'

/** A sentence, or the same sentence for one thing and for several (chosen by the gap `{n}`). */
export type Text = string | { readonly one: string; readonly other: string }

/** Every word on a button or panel, by panel. Whole sentences; gaps are named in braces. */
export const en = {
  about,
  atlas,
  calendar,
  chronicle,
  desk,
  dispatches,
  candour,
  epilogue,
  evidence,
  help,
  journal,
  ledger,
  map,
  model,
  orders,
  people,
  poster,
  replay,
  ride,
  settings,
  sources,
  terms,
  title,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>

type Panels = typeof en
/** `journal.pashaDecides`: the panel, then the sentence. */
export type Key = { [P in keyof Panels]: `${P}.${keyof Panels[P] & string}` }[keyof Panels]
