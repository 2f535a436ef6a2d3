/** What bands are called; all in the plural, so that one sentence fits them. Others go by their leader. */
export const bandWords: Readonly<Record<string, string>> = {
  'bands/pasha': 'the Pasha’s riders',
  'bands/left-column': 'the Reds of the left column',
  'bands/right-column': 'the Reds of the right column',
  'bands/hunters': 'the Reds of the flying column',
  'bands/afghan-volunteers': 'the volunteers from Kabul',
}

/** A band with a leader, a garrison by its town, and those without a name. */
export const bandBy = {
  leader: '{person}’s riders',
  garrison: 'the Reds of {place}',
  militia: 'the militia of {place}',
  unknown: 'riders nobody could name',
  reds: 'Red troops',
  afghans: 'the men from over the river',
} as const
