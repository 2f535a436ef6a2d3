/** What is lettered about the sheet in the picture of a campaign. */
export const poster = {
  title: 'Twenty-Four Riders',
  campaign: 'The campaign of Enver Pasha in Eastern Bukhara',
  span: '{from} to {to}',
  week: 'Week {week}',
  seed: 'Dice number {seed}',
  trail: 'His ride in this campaign',
  record: 'His ride by the record, where it can be placed',
  pasha: 'The Pasha and those under him',
  chief: 'Chiefs of their own',
  red: 'Red troops',
  told: 'By report only',
  note: 'What is in blue was played. What is dotted in grey is on record.',
  credits:
    'Heights from SRTM30 (NASA, USGS); rivers after Natural Earth; most coordinates from GeoNames, CC BY 4.0. This picture: Twenty-Four Riders and its makers, CC BY 4.0.',
} as const
