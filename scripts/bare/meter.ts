// Measures the one Phaser game of a bare page from outside: no file of the game knows of it.
import Phaser from 'phaser'

/** Milliseconds of one drawn frame: in the handlers of the hand since the last frame, and in the game's own step. */
export interface Frame {
  readonly hand: number
  readonly step: number
}

/** What the graphics card holds. */
export interface Held {
  readonly textures: number
  /** Four for every pixel. */
  readonly bytes: number
  /** The longest side of any of them in pixels. */
  readonly longest: number
}

const HAND = ['pointerdown', 'pointermove', 'pointerup', 'wheel'] as const

/** What the bench and the tests read: the frames drawn so far, callbacks of the screen's clock, and the textures held. */
export const meter = {
  frames: [] as Frame[],
  turns: 0,
  game: null as Phaser.Game | null,
  held,
  /** When the first picture stood, in milliseconds from the start of the navigation; 0 until then. */
  stood: 0,
  standing,
}

let hand = 0
let began = 0
for (const kind of HAND) {
  addEventListener(kind, () => (began = performance.now()), { capture: true, passive: true })
  addEventListener(kind, () => (hand += performance.now() - began), { passive: true })
}

const ask = window.requestAnimationFrame.bind(window)
window.requestAnimationFrame = then =>
  ask(time => {
    meter.turns++
    then(time)
  })

const step = Phaser.Game.prototype.step
Phaser.Game.prototype.step = function (this: Phaser.Game, time: number, passed: number) {
  meter.game = this
  const from = performance.now()
  step.call(this, time, passed)
  meter.frames.push({ hand, step: performance.now() - from })
  hand = 0
}

function held(): Held {
  const game = meter.game
  const sizes: readonly { readonly width: number; readonly height: number }[] =
    game?.renderer.type === Phaser.WEBGL
      ? (game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).glTextureWrappers
      : Object.values(game?.textures.list ?? {}).flatMap(({ source }) => source)
  return {
    textures: sizes.length,
    bytes: sizes.reduce((sum, { width, height }) => sum + width * height * 4, 0),
    longest: Math.max(0, ...sizes.flatMap(({ width, height }) => [width, height])),
  }
}

/** Notes the moment at which a frame drawn from now on has reached the screen. */
async function standing(): Promise<void> {
  const drawn = meter.frames.length
  const turn = () => new Promise(done => ask(done))
  while (meter.frames.length === drawn) await turn()
  await turn()
  meter.stood = performance.now()
}
