import type { Text } from '../interface/en.ts'
import type { Many } from './telling.ts'

/** Word that somebody of the country sends to the camp, by what it is about. */
export const newsByHand: Readonly<Record<string, readonly Text[]>> = {
  column: ['{person} has sent word from {place}: a Red column is on the road there.'],
  town: ['{person} has sent word from {place}: the town has changed hands.'],
  fight: ['{person} has sent word from {place} of a fight, and of who was carried home from it.'],
  siege: ['{person} has sent word from {place}: a town is shut up there.'],
  raid: ['{person} has sent word from {place}: riders have been there, and animals are gone.'],
  bread: ['{person} has sent word from {place}: grain was taken, and no paper left for it.'],
  flight: [
    '{person} has sent word from {place}: households have gone from there, and their doors stand open.',
  ],
  gifts: ['{person} has sent word from {place} of what the other side is giving back there.'],
}

const from = ['{person} at {place}'] as const

/** The same from several hands. */
export const manyByHand: Readonly<Record<string, Many>> = {
  fight: { all: 'Word of a fight, and of who was carried home from it, has come from {list}.', each: from },
  raid: { all: 'Word of riders, and of animals gone, has come from {list}.', each: from },
  bread: { all: 'Word of grain taken, and no paper left for it, has come from {list}.', each: from },
  flight: { all: 'Word of households gone, and their doors open, has come from {list}.', each: from },
  gifts: { all: 'Word of what the other side is giving back has come from {list}.', each: from },
}
