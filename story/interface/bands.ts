/** What bands are called. A chief's band not named here goes by its leader. */
export const bandWords: Readonly<Record<string, string>> = {
  'bands/pasha': 'the Pasha’s riders',
}

/** A band with a leader, and one without. */
export const bandBy = {
  leader: '{person}’s riders',
  unknown: 'a band nobody could name',
  reds: 'a Red unit',
} as const
