/** The first page: what this is, whom one plays, and the ways in. */
export const title = {
  begin: 'Begin at the letter',
  beginAgain: 'Begin a new campaign',
  goOn: 'Go on with week {week}',
  goOnPrologue: 'Go on in Bukhara, before the ride',
  savedAt: 'Written {when}, on this device.',
  openFile: 'Open a campaign file',
  failed: 'The rest of the game did not load. Reload the page; nothing you wrote is lost.',
} as const
