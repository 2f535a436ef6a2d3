import './papers.css'
import type { ComponentType } from 'preact'
import { AtlasPaper } from './atlas.tsx'
import { CalendarPaper } from './calendar.tsx'
import { CandourPaper } from './candour.tsx'
import { ChroniclePaper } from './chronicle.tsx'
import { DispatchesPaper } from './dispatches.tsx'
import { EvidencePaper } from './evidence.tsx'
import { LedgerPaper } from './ledger.tsx'
import { ModelPaper } from './model.tsx'
import { AboutPaper, HelpPaper, TranscriptPaper } from './pamphlets.tsx'
import { Paper } from './paper.tsx'
import { PeoplePaper } from './people.tsx'
import type { Open, PaperName } from './route.ts'
import { type Key, say } from './say.ts'
import { SettingsPaper } from './settings.tsx'
import { SourcesPaper } from './sources.tsx'
import { TermsPaper } from './terms.tsx'

/** Every paper but the replay, which lies beside the map and not over it. */
type Laid = Exclude<PaperName, 'replay'>

const SHEETS: Readonly<Record<Laid, ComponentType<{ id: string | null }>>> = {
  dispatches: DispatchesPaper,
  people: PeoplePaper,
  ledger: LedgerPaper,
  chronicle: ChroniclePaper,
  atlas: AtlasPaper,
  sources: SourcesPaper,
  evidence: EvidencePaper,
  terms: TermsPaper,
  candour: CandourPaper,
  model: ModelPaper,
  calendar: CalendarPaper,
  transcript: TranscriptPaper,
  settings: SettingsPaper,
  help: HelpPaper,
  about: AboutPaper,
}

const TITLES: Partial<Readonly<Record<Laid, Key>>> = {
  transcript: 'journal.earlier',
}

const title = (paper: Laid, id: string | null): Key =>
  paper === 'evidence' && (id === null || id === 'page')
    ? 'evidence.page'
    : (TITLES[paper] ?? (`${paper}.heading` as Key))

/** Whichever paper is open, in its dialog. */
export default function Papers({ open: { paper, id } }: { open: Open }) {
  if (paper === 'replay') return null
  const Sheet = SHEETS[paper]
  return (
    <Paper title={say(title(paper, id))} name={`${paper} ${id}`} card={paper === 'evidence'}>
      <Sheet id={id} />
    </Paper>
  )
}
