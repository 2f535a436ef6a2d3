/** Dates in both calendars, and the two lines of the campaign and the record. */
export const calendar = {
  heading: 'The calendar',
  week: 'Week {week}',
  prologue: 'Before the ride',
  prologueSpan: 'October to November 1921',
  moonNote:
    'The Hijri dates are reckoned by the civil tables. A village that waits for its own mullah to see the new moon may be a day off.',
  lead: 'Yours above, the record below. Nothing attested after the present week is shown before the end.',
  yours: 'Your campaign',
  record: 'The record',
  camped: 'camped at {place}',
  recordEmpty: 'Nothing dated in any source we have seen.',
  rival: 'Another version: {rival}',
  open: 'Open the calendar',
  twin: 'Twin timeline: week {week}; the record ends in week 39',
} as const
