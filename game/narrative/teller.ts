import { Story } from 'inkjs'
import { type ChoiceCues, choiceCues, handOf, lineCues } from './cues.ts'
import { type Ask, QUERIES, type QueryName } from './queries.ts'
import type { Line, Told } from './told.ts'
import { typeset } from './typeset.ts'

/** Tells one act's scenes. Asks the world, changes nothing. */
export interface Teller {
  /** Enters a scene, or one decision of it, cold. */
  tell(path: string, ask: Ask): Told
  /** Answers the decision told last. The world asked from here on is `ask`'s. */
  answer(choice: string, ask: Ask): Told
  /** True when the act holds this knot or `knot.stitch`. */
  has(path: string): boolean
}

/** `knot.stitch` of a content path: what follows a number is the weave inside. */
function stitchOf(path: string): string {
  const [knot = '', stitch = ''] = path.split('.')
  return /^[a-z]\w*$/.test(stitch) ? `${knot}.${stitch}` : knot
}

/** The stitch a paragraph stands in; 'answer' for what stands below a choice. */
function bodyOf(path: string): string {
  return /\.c-\d+(?:\.|$)/.test(path) ? 'answer' : stitchOf(path)
}

/** Wraps one act's compiled ink (the object, not its text). Story errors are thrown with the knot's name. */
export function makeTeller(compiled: Record<string, unknown>): Teller {
  const story = new Story(compiled)
  let ask: Ask = () => {
    throw new Error('ink asked before anybody entered a scene')
  }
  let cues: { readonly at: number; readonly scene: string; readonly cues: ChoiceCues }[] = []
  let where = ''
  story.onError = message => {
    throw new Error(`${where}: ${message}`)
  }
  for (const name of Object.keys(QUERIES) as QueryName[])
    story.BindExternalFunction(name, (...args: (string | number)[]) => ask(name, args), true)

  /** Runs to the next decision. Its own stitch's paragraphs are the lines; all that led there is the echo. */
  function run(header = 0): Told {
    const told: { readonly line: Line; readonly at: string }[] = []
    let tags: string[] = []
    // The header's tags come with the first paragraph, but are not its own.
    let skip = header
    while (story.canContinue) {
      const text = typeset((story.Continue() ?? '').trim())
      tags.push(...(story.currentTags ?? []).slice(skip))
      skip = 0
      if (text === '') continue
      told.push({
        line: { text, ...lineCues(tags) },
        at: bodyOf(story.state.previousPointer.path?.toString() ?? ''),
      })
      tags = []
    }
    cues = story.currentChoices.map(choice => ({
      at: choice.index,
      scene: choice.sourcePath.split('.')[0] ?? '',
      cues: choiceCues(choice.tags ?? []),
    }))
    const knot = story.currentChoices[0] ? stitchOf(story.currentChoices[0].sourcePath) : ''
    where = knot || where
    const opens = told.length - [...told].reverse().findIndex(({ at }) => at !== knot)
    const split = knot === '' ? told.length : opens > told.length ? 0 : opens
    const lines = told.map(({ line }) => line)
    return {
      echo: lines.slice(0, split),
      lines: sounding(lines.slice(split), knot),
      choices: story.currentChoices.map((choice, index) => {
        const { scene, cues: said } = cues[index]!
        return { id: `${scene}.${said.id}`, text: typeset(choice.text.trim()), ...pick(said) }
      }),
      knot,
      hand: knot === '' ? 'pasha' : handOf(story.TagsForContentAtPath(knot) ?? []),
      done: knot === '',
    }
  }

  /** Where no paragraph of a page has a sound, the scene's own is heard. */
  function sounding(lines: Line[], knot: string): Line[] {
    const [first, ...rest] = lines
    if (!first || lines.some(line => line.sounds.length > 0)) return lines
    const { sounds } = lineCues(story.TagsForContentAtPath(knot.split('.')[0] ?? '') ?? [])
    return [{ ...first, sounds }, ...rest]
  }

  return {
    tell(path, asked) {
      ask = asked
      where = path
      story.ResetState()
      story.ChoosePathString(path)
      const told = run(path.includes('.') ? 0 : (story.TagsForContentAtPath(path)?.length ?? 0))
      // A scene without a decision is all text: it was not an answer to anything.
      return told.done ? { ...told, echo: [], lines: told.echo } : told
    },
    answer(choice, asked) {
      ask = asked
      const found = cues.find(one => `${one.scene}.${one.cues.id}` === choice)
      if (!found) throw new Error(`${where}: no choice '${choice}'`)
      if (found.cues.locked !== null) throw new Error(`${where}: choice '${choice}' is locked`)
      story.ChooseChoiceIndex(found.at)
      return run()
    },
    has(path) {
      const [knot = '', stitch] = path.split('.')
      const content = story.mainContentContainer.namedContent.get(knot)
      if (!content) return false
      return (
        stitch === undefined || (content as unknown as Story['mainContentContainer']).namedContent.has(stitch)
      )
    },
  }
}

const pick = ({ locked, stake, deeds }: ChoiceCues) => ({
  locked: locked && typeset(locked),
  stake: stake && typeset(stake),
  deeds,
})
