// Which modules of Phaser the map is built with. The order is that of Phaser's own core build: its files lean on one another.

/** Under the name by which the scenes know it, the module that gives it; a name with a dot stands inside another. */
export const PARTS: Readonly<Record<string, string>> = {
  BlendModes: 'renderer/BlendModes',
  Core: 'core',
  Data: 'data',
  Events: 'events',
  Game: 'core/Game',
  'GameObjects.DisplayList': 'gameobjects/DisplayList',
  'GameObjects.GameObjectCreator': 'gameobjects/GameObjectCreator',
  'GameObjects.GameObjectFactory': 'gameobjects/GameObjectFactory',
  'GameObjects.UpdateList': 'gameobjects/UpdateList',
  'GameObjects.Container': 'gameobjects/container/Container',
  'GameObjects.Graphics': 'gameobjects/graphics/Graphics',
  'GameObjects.Image': 'gameobjects/image/Image',
  'GameObjects.Rectangle': 'gameobjects/shape/rectangle/Rectangle',
  Scale: 'scale',
  ScaleModes: 'renderer/ScaleModes',
  Scene: 'scene/Scene',
  Scenes: 'scene',
  Textures: 'textures',
  Time: 'time',
  TintModes: 'renderer/TintModes',
  Tweens: 'tweens',
  'Cameras.Scene2D': 'cameras/2d',
}

/** What `scene.add` can make. */
export const MAKES: Readonly<Record<string, string>> = {
  container: 'gameobjects/container/ContainerFactory',
  graphics: 'gameobjects/graphics/GraphicsFactory',
  image: 'gameobjects/image/ImageFactory',
  rectangle: 'gameobjects/shape/rectangle/RectangleFactory',
}
