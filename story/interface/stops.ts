/** Why a ride ended; an unlisted reason is a happening and is told by its own sentence. */
export const stopWords: Readonly<Record<string, string>> = {
  scene: 'Somebody is waiting with something that needs an answer.',
  arrived: 'The Pasha’s riders have arrived.',
  refusal: 'Somebody refused.',
  report: 'Word came in.',
  due: 'A word falls due.',
  released: 'The Pasha is free.',
  seized: 'The Pasha was seized.',
  ended: 'It is over.',
  quiet: 'Weeks went by and nothing came; the men want to know what now.',
}
