import { useState } from 'preact/hooks'
import type { World } from '../sim/world.ts'
import { announce, useDesk } from './deskContext.ts'
import { pictureName, posterWords } from './posterWords.ts'
import { say } from './say.ts'
import { takeBlob } from './takeText.ts'

/** Makes the picture of a week and hands it over as a file; says what is wrong when it cannot. */
export function SavePicture({ world, record }: { world: World; record: number }) {
  const { names, picture } = useDesk()
  const [drawing, draw] = useState(false)
  const [wrong, tellWrong] = useState('')
  if (!picture) return null
  const save = async () => {
    if (drawing) return
    draw(true)
    tellWrong('')
    try {
      takeBlob(await picture({ world, record }, posterWords(world, names)), pictureName(world.week))
      announce(say('replay.saved'))
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason)
      tellWrong(say('replay.failed', { why }))
    }
    draw(false)
  }
  return (
    <section class="replay-picture">
      <h3>{say('replay.picture')}</h3>
      <p class="row-note">{say('replay.pictureLead')}</p>
      <button type="button" class="action" aria-disabled={drawing} onClick={() => void save()}>
        {say(drawing ? 'replay.saving' : 'replay.save')}
      </button>
      {wrong !== '' && (
        <p class="warning" role="alert">
          {wrong}
        </p>
      )}
    </section>
  )
}
