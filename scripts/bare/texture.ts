// What the map's start is measured against: the same picture files as textures in a scene with nothing else, `?files=a,b`.

import Phaser from 'phaser'
import { open, sizeOf } from '../../game/scenes/stage.ts'
import { meter } from './meter.ts'

const host = document.getElementById('host')!
const files = (new URLSearchParams(location.search).get('files') ?? '').split(',')
const images = await Promise.all(
  files.map(async file => {
    const image = new Image()
    image.src = file
    await image.decode()
    return image
  }),
)

class Pictures extends Phaser.Scene {
  create(): void {
    const across = Math.ceil(Math.sqrt(images.length))
    const [wide, high] = [this.scale.width / across, this.scale.height / across]
    images.forEach((image, i) => {
      this.textures.addImage(`${i}`, image)
      this.add
        .image((i % across) * wide, Math.floor(i / across) * high, `${i}`)
        .setOrigin(0, 0)
        .setDisplaySize(wide, high)
    })
  }
}

await open(host, new Pictures('pictures'), sizeOf(host))
Object.assign(window, { meter })
await meter.standing()
document.body.dataset.ready = 'yes'
