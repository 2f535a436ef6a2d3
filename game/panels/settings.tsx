import type { ComponentChildren } from 'preact'
import { CampaignSettings } from './campaignSettings.tsx'
import { prefer, preferences } from './preferences.ts'
import { say } from './say.ts'
import { useWatched } from './signal.ts'

const SIZES = [90, 100, 115, 130, 150, 200] as const
const SPACINGS = [
  [0, 'settings.spacing0'],
  [1, 'settings.spacing1'],
  [2, 'settings.spacing2'],
] as const
const FACES = [
  ['book', 'settings.faceBook'],
  ['plain', 'settings.facePlain'],
] as const
const THEMES = [
  ['auto', 'settings.themeAuto'],
  ['page', 'settings.themePage'],
  ['lamp', 'settings.themeLamp'],
  ['contrast', 'settings.themeContrast'],
] as const
const MOTIONS = [
  ['auto', 'settings.motionAuto'],
  ['full', 'settings.motionFull'],
  ['still', 'settings.motionStill'],
] as const

/** One setting with a few values, as radio buttons. */
function Pick<T extends string | number>({
  legend,
  name,
  value,
  of,
  onPick,
}: {
  legend: string
  name: string
  value: T
  of: readonly (readonly [T, string])[]
  onPick: (value: T) => void
}) {
  return (
    <fieldset class="pick">
      <legend>{legend}</legend>
      {of.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onPick(one)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Switch({
  on,
  onTurn,
  children,
}: {
  on: boolean
  onTurn: (on: boolean) => void
  children: ComponentChildren
}) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={event => onTurn(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

function Volume({ label, value, onTurn }: { label: string; value: number; onTurn: (value: number) => void }) {
  return (
    <label class="volume">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={10}
        value={value}
        onInput={event => onTurn(Number(event.currentTarget.value))}
      />
    </label>
  )
}

/** One control per setting; then the campaign's file and code. */
export function SettingsPaper() {
  const now = useWatched(preferences)
  return (
    <>
      <p class="lead">{say('settings.lead')}</p>
      <h3>{say('settings.reading')}</h3>
      <Pick
        legend={say('settings.size')}
        name="size"
        value={now.size}
        of={SIZES.map(n => [n, say('settings.sizeN', { n })] as const)}
        onPick={size => prefer({ size })}
      />
      <Pick
        legend={say('settings.spacing')}
        name="spacing"
        value={now.spacing}
        of={SPACINGS.map(([n, key]) => [n, say(key)] as const)}
        onPick={spacing => prefer({ spacing })}
      />
      <Pick
        legend={say('settings.face')}
        name="face"
        value={now.face}
        of={FACES.map(([face, key]) => [face, say(key)] as const)}
        onPick={face => prefer({ face })}
      />
      <Pick
        legend={say('settings.theme')}
        name="theme"
        value={now.theme}
        of={THEMES.map(([theme, key]) => [theme, say(key)] as const)}
        onPick={theme => prefer({ theme })}
      />
      <Pick
        legend={say('settings.motion')}
        name="motion"
        value={now.motion}
        of={MOTIONS.map(([motion, key]) => [motion, say(key)] as const)}
        onPick={motion => prefer({ motion })}
      />
      <Switch on={now.keys} onTurn={keys => prefer({ keys })}>
        {say('settings.keys')}
      </Switch>
      <Switch on={now.marks} onTurn={marks => prefer({ marks })}>
        {say('settings.marks')}
      </Switch>
      <h3>{say('settings.sound')}</h3>
      <Switch on={now.sound} onTurn={sound => prefer({ sound })}>
        {say('settings.soundOn')}
      </Switch>
      <Switch on={now.captions} onTurn={captions => prefer({ captions })}>
        {say('settings.captions')}
      </Switch>
      <Volume label={say('settings.volumeWeather')} value={now.air} onTurn={air => prefer({ air })} />
      <Volume label={say('settings.volumeMusic')} value={now.music} onTurn={music => prefer({ music })} />
      <CampaignSettings />
    </>
  )
}
