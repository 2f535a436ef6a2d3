// `npm run sounds`: makes every sound of the game by arithmetic and encodes it twice. Needs ffmpeg on PATH.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { dutar, hooves, stop } from './instruments.ts'
import { type Mono, RATE } from './signal.ts'
import { bazaar, fire, rain, river, wind } from './weather.ts'

const SOUNDS = { wind, rain, river, fire, bazaar, hooves, dutar, stop }
const OUT = 'assets/sound'

/** A WAV file of one channel, 16 bits. */
function wav(sound: Mono): Buffer {
  const data = Buffer.alloc(44 + sound.length * 2)
  data.write('RIFF', 0)
  data.writeUInt32LE(36 + sound.length * 2, 4)
  data.write('WAVEfmt ', 8)
  data.writeUInt32LE(16, 16)
  data.writeUInt16LE(1, 20)
  data.writeUInt16LE(1, 22)
  data.writeUInt32LE(RATE, 24)
  data.writeUInt32LE(RATE * 2, 28)
  data.writeUInt16LE(2, 32)
  data.writeUInt16LE(16, 34)
  data.write('data', 36)
  data.writeUInt32LE(sound.length * 2, 40)
  sound.forEach((sample, index) => {
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2)
  })
  return data
}

const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
const folder = mkdtempSync(path.join(os.tmpdir(), 'sounds-'))
mkdirSync(OUT, { recursive: true })
for (const [name, make] of Object.entries(SOUNDS)) {
  const raw = path.join(folder, `${name}.wav`)
  writeFileSync(raw, wav(make()))
  const encode = (end: string, ...codec: string[]) => {
    const file = path.join(OUT, `${name}.${end}`)
    const { status, stderr } = spawnSync('ffmpeg', [
      '-y',
      '-loglevel',
      'error',
      '-i',
      raw,
      ...codec,
      ...EXACT,
      file,
    ])
    if (status !== 0) throw new Error(`ffmpeg could not write ${file}: ${stderr ?? 'is it installed?'}`)
    return statSync(file).size
  }
  const webm = encode('webm', '-c:a', 'libopus', '-b:a', '40k', '-vbr', 'constrained')
  const m4a = encode('m4a', '-c:a', 'aac', '-b:a', '56k')
  console.log(`${name}: ${webm} bytes webm, ${m4a} bytes m4a`)
}
rmSync(folder, { recursive: true, force: true })
