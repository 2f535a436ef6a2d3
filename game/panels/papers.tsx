import './papers.css'
import type { ComponentType } from 'preact'
import { AtlasPaper } from './atlas.tsx'
import { CalendarPaper } from './calendar.tsx'
import { ChroniclePaper } from './chronicle.tsx'
import { DispatchesPaper } from './dispatches.tsx'
import { LedgerPaper } from './ledger.tsx'
import { AboutPaper, HelpPaper, InventedPaper, TranscriptPaper } from './pamphlets.tsx'
import { Paper } from './paper.tsx'
import { PeoplePaper } from './people.tsx'
import type { Open, PaperName } from './route.ts'
import { type Key, say } from './say.ts'
import { SettingsPaper } from './settings.tsx'
import { SourcesPaper } from './sources.tsx'

const SHEETS: Readonly<Record<PaperName, ComponentType<{ id: string | null }>>> = {
  dispatches: DispatchesPaper,
  people: PeoplePaper,
  ledger: LedgerPaper,
  chronicle: ChroniclePaper,
  atlas: AtlasPaper,
  sources: SourcesPaper,
  calendar: CalendarPaper,
  transcript: TranscriptPaper,
  settings: SettingsPaper,
  help: HelpPaper,
  about: AboutPaper,
  invented: InventedPaper,
}

const TITLES: Partial<Readonly<Record<PaperName, Key>>> = {
  transcript: 'journal.earlier',
  invented: 'sources.inventedHeading',
}

/** Whichever paper is open, in its dialog. */
export default function Papers({ open: { paper, id } }: { open: Open }) {
  const Sheet = SHEETS[paper]
  return (
    <Paper title={say(TITLES[paper] ?? (`${paper}.heading` as Key))} name={`${paper} ${id}`}>
      <Sheet id={id} />
    </Paper>
  )
}
