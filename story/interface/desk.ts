/** The desk itself: bars, switches, notices. */
export const desk = {
  name: 'Twenty-Four Riders',
  skip: 'Skip to the journal',
  papers: 'Papers',
  sides: 'Show the journal or the map',
  map: 'Map',
  journal: 'Journal',
  mapHeading: 'The map',
  mapWaiting: 'The map is rolled up. It is spread once the first answer is given.',
  mapUnrolling: 'The map is being unrolled…',
  mapFailed:
    'The map could not be drawn here. The atlas holds all of it as a list, and the campaign goes on.',
  openAtlas: 'Open the atlas',
  zoomIn: 'Nearer',
  zoomOut: 'Farther',
  centre: 'Find the Pasha',
  selectedOpen: 'Read about {place}',
  close: 'Put away',
  menu: 'More papers',
  soundOn: 'Sound is on',
  soundOff: 'Sound is off',
  caption: 'Heard: {sound}',
  olderRules:
    'This campaign was begun under earlier rules and goes on under the present ones. Nothing of it is lost; only its earlier stops are closed, and it can be taken along as a file but not as a code.',
  keptMemory:
    'This browser keeps nothing for the game. Your campaign will be gone when the page closes, unless you take a file.',
  download: 'Take a file',
  busy: 'One moment…',
  trouble: 'Something went wrong and the last step was not taken. The campaign is as it was.',
} as const
