import type { Person } from '../../story/schema/person.ts'
import { say } from './say.ts'

const STRIPES = 12
const WIDTH = 96
const HEIGHT = 120
const BAND = 18

/** A small whole number that is the same for a name every time; it picks a pattern and decides nothing. */
function numberOf(text: string): number {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return sum
}

/** A woven band: one of four patterns in two of the three colours. */
function Band({ of }: { of: number }) {
  const step = WIDTH / STRIPES
  const y = HEIGHT - BAND
  const colour = ['seal-red', 'seal-blue', 'seal-ink'][of % 3]!
  const other = ['seal-blue', 'seal-ink', 'seal-red'][of % 3]!
  const kind = Math.floor(of / 3) % 4
  return (
    <g>
      {Array.from({ length: STRIPES }, (_, i) => {
        const x = i * step
        const cls = i % 2 === 0 ? colour : other
        if (kind === 0) return <rect key={i} class={cls} x={x} y={y} width={step - 1} height={BAND} />
        if (kind === 1)
          return (
            <path key={i} class={cls} d={`M${x} ${HEIGHT} L${x + step / 2} ${y} L${x + step} ${HEIGHT} Z`} />
          )
        if (kind === 2)
          return (
            <path
              key={i}
              class={cls}
              d={`M${x + step / 2} ${y} L${x + step} ${y + BAND / 2} L${x + step / 2} ${HEIGHT} L${x} ${y + BAND / 2} Z`}
            />
          )
        const top = i % 2 === 0 ? y : y + BAND / 2
        return <rect key={i} class={cls} x={x} y={top} width={step} height={BAND / 2} />
      })}
    </g>
  )
}

/** The outline of a seal: oval for chiefs and the pious, square-cut for officials, round for the rest. */
function Outline({ role }: { role: Person['role'] }) {
  const middle = { x: WIDTH / 2, y: 47 }
  if (role === 'chief' || role === 'civilian')
    return <ellipse class="seal-line" cx={middle.x} cy={middle.y} rx={44} ry={38} />
  if (role === 'red' || role === 'officer')
    return <path class="seal-line" d="M16 8 H80 L92 24 V70 L80 86 H16 L4 70 V24 Z" />
  return <circle class="seal-line" cx={middle.x} cy={middle.y} r={42} />
}

/** A person's seal: the name in the script he used, over a woven band. Nobody's likeness. */
export function Seal({ person }: { person: Person }) {
  const script = person.script !== ''
  const words = script ? person.script.split(' ') : [person.name.slice(0, 1)]
  const lines = words.length > 2 ? [words.slice(0, -1).join(' '), words.at(-1)!] : words
  const longest = Math.max(...lines.map(line => line.length))
  const size = Math.min(30, 165 / Math.max(longest, 4))
  const first = 47 - ((lines.length - 1) * size * 1.1) / 2 + size / 3
  const arabic = /[\u0600-\u06ff]/.test(person.script)
  return (
    <svg
      class="seal"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say('people.seal', { name: person.name })}
    >
      <Outline role={person.role} />
      {lines.map((line, i) => (
        <text
          key={line}
          class={arabic ? 'seal-name seal-arabic' : 'seal-name'}
          x={WIDTH / 2}
          y={first + i * size * 1.1}
          font-size={size}
          text-anchor="middle"
          direction={arabic ? 'rtl' : 'ltr'}
        >
          {line}
        </text>
      ))}
      <Band of={numberOf(person.id)} />
    </svg>
  )
}
