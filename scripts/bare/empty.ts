// What the map is measured against: a scene with nothing in it, under the same hand, that moves its window when dragged.

import Phaser from 'phaser'
import { listen } from '../../game/scenes/gestures.ts'
import { open, sizeOf } from '../../game/scenes/stage.ts'
import { meter } from './meter.ts'

const host = document.getElementById('host')!
const scene = new Phaser.Scene('empty')
const game = await open(host, scene, sizeOf(host))
listen(game.canvas, {
  drag: (dx, dy) => {
    scene.cameras.main.scrollX -= dx
    scene.cameras.main.scrollY -= dy
  },
  fling: () => {},
  zoom: () => {},
  tap: () => false,
  hover: () => {},
  ground: () => {},
  press: () => {},
  leave: () => {},
  held: () => {},
})
Object.assign(window, { meter })
await meter.standing()
document.body.dataset.ready = 'yes'
