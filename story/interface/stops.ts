/** Why a ride ended, by the word the rules give. */
export const stopWords: Readonly<Record<string, string>> = {
  ending: 'It is over.',
  scene: 'Somebody is waiting with something that needs an answer.',
  battle: 'There was a fight.',
  hunted: 'The camp was left in the night.',
  'siege-ended': 'A siege has come to its end.',
  town: 'A town was lost.',
  seized: 'The Pasha was seized.',
  released: 'The Pasha is free to ride.',
  arrival: 'The Pasha’s riders have arrived.',
  blocked: 'The road was shut.',
  refusal: 'An answer has come, and it is no.',
  due: 'A word falls due.',
  chief: 'There is news of a chief.',
  feeler: 'The other side has sent to ask about peace.',
  report: 'Word has come of what the other side is about.',
  volunteers: 'There is news of the men from over the river.',
}
