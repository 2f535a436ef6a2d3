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
  refusal: 'Somebody refused.',
  due: 'A word falls due.',
  chief: 'A chief has made up his mind about something.',
  feeler: 'The other side has sent to ask about peace.',
  report: 'Word of something large has come in.',
  volunteers: 'There is news of the men from over the river.',
}
