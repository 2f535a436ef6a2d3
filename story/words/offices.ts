import type { Duty } from '../schema/person.ts'

/** What somebody does for whoever is served, as a sentence. */
export const offices: Readonly<Record<Duty, string>> = {
  commands:
    '{name} commands men on the other side. They come in better order for it, and there are more of them.',
  sits: '{name} sits where Moscow’s sessions decide on Bukhara. Trains are found sooner.',
  concedes: '{name} signs what is given back to the villages. It reaches them sooner.',
  treats: '{name} keeps up a correspondence. A feeler for peace comes the sooner.',
  speaks: '{name} calls the amnesty out in the men’s own language. More of the tired ones listen.',
  trains: '{name} has the training of Kabul’s soldiers. Those who cross keep heart the longer.',
  recruits: '{name} finds friends beyond the river. They come with any men whom Kabul sends.',
  drills: '{name} drills the men, as long as he is in camp. They learn faster.',
  'carries-letters':
    '{name} sees the letters off, as long as he is in camp. Those for far places come a week sooner.',
  'keeps-horses': '{name} looks after the camp’s horses. Fewer die in the lean months.',
  'carries-news':
    '{name} sends word of the district to those who are liked there, and answers a patrol’s questions about the others.',
}
