import type { Axis } from '../schema/person.ts'

/** How far somebody stands from the Pasha, by the closed word for it. */
export const distanceWords: Readonly<Record<string, string>> = {
  'with-him': '{name} wants what the Pasha says he wants',
  near: '{name} stands near the Pasha',
  apart: '{name} and the Pasha stand some way apart',
  far: '{name} stands far from the Pasha',
  opposite: '{name} stands at the other end from the Pasha',
}

/** What became of the distance since he rode out: the end of the same sentence, for each word of distance. */
const grewOrShrank = {
  nearer: ', though nearer than on the day he rode out.',
  further: ', and further than on the day he rode out.',
  same: '.',
}
export const distanceMoved: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'with-him': {
    nearer: ', and more so than on the day he rode out.',
    further: ', though less so than on the day he rode out.',
    same: '.',
  },
  near: {
    nearer: ', and nearer than on the day he rode out.',
    further: ', though less near than on the day he rode out.',
    same: '.',
  },
  apart: grewOrShrank,
  far: grewOrShrank,
  opposite: grewOrShrank,
}

/**
 * What divides them, by axis and by which way: the person holds Ibrahim Bek's pole or Enver's, or stands between,
 * past the Pasha on Ibrahim's side or short of him on Enver's. The gap is filled with `He` or `She`.
 */
export const divides: Readonly<Record<Axis, Readonly<Record<string, string>>>> = {
  ideology: {
    ibrahim: '{they} is in this war for the faith, and hears a great deal about Turks.',
    'past-him': '{they} thinks there is too much of the Turks in what the Pasha says.',
    'short-of-him': '{they} thinks there is too much of the pulpit in what the Pasha says.',
    enver: '{they} came for the Turkic peoples, and hears about little but the faith.',
  },
  strategy: {
    ibrahim: '{they} would strike and be gone by morning; the Pasha wants a front and men who stand in it.',
    'past-him': '{they} would keep men in smaller parties and nearer home than the Pasha does.',
    'short-of-him': '{they} would keep more men together than the Pasha does.',
    enver: '{they} wants an army under one command; the Pasha lets each band go its own way.',
  },
  legitimacy: {
    ibrahim: '{they} goes by clan, sheikh and custom; the Pasha shows a title from Istanbul.',
    'past-him': '{they} sets less store by titles and foreign help than the Pasha does.',
    'short-of-him': '{they} thinks the Pasha leans too hard on the chiefs and the sheikhs.',
    enver: '{they} came for the Caliph’s son-in-law, and finds him asking leave of chiefs.',
  },
  vision: {
    ibrahim:
      '{they} wants the throne of Bukhara restored, and has not heard the Pasha say it plainly enough.',
    'past-him': '{they} does not want the Pasha’s union of all the Turks, or not at this price.',
    'short-of-him': '{they} wants no emir back, and has heard one promised.',
    enver: '{they} wants a union of the Turkic peoples; the Pasha has begun to talk of the Emir.',
  },
  tradition: {
    ibrahim: '{they} wants things done as they were done; the Pasha brings the habits of a ministry.',
    'past-him': '{they} would keep more of the old ways than the Pasha does.',
    'short-of-him': '{they} would keep fewer of the old ways than the Pasha does.',
    enver: '{they} wants new schools and trained clerks; the Pasha has learned to do without them.',
  },
}

/** For those who serve the other side, whom no promise of the Pasha’s brings nearer. */
export const servesReds =
  '{name} serves the other side. What the Pasha promises the chiefs is read there, and filed.'
