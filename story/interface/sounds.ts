/** Captions for what is heard, by cue. */
export const soundWords: Readonly<Record<string, string>> = {
  wind: 'wind',
  rain: 'rain on felt',
  river: 'the river',
  fire: 'a fire',
  bazaar: 'the bazaar',
  hooves: 'hooves',
  dutar: 'a dutar, plucked',
  stop: 'one stroke of the frame drum',
}
