/** Why a file or code was not opened, by the word the session answers with. */
export const recordWords: Readonly<Record<string, string>> = {
  'not-ours': 'it is no campaign of this game',
  'too-new': 'it was written by a newer version of the game',
  'too-long': 'it is longer than any campaign can be',
  damaged: 'it is damaged, or part of it is missing',
  field: 'something in it is not as the game writes it',
  'other-rules':
    'it was played by other rules than this version has, and its decisions do not lead to the same place; a file of the same campaign still opens',
}
