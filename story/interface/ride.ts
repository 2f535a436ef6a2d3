/** The bar shown while weeks pass. */
export const ride = {
  group: 'The ride',
  week: 'Week {week}, {days}',
  quiet: 'Nothing was heard this week.',
  told: 'Week {week}. {what}',
  faster: 'Faster',
  speed: 'Speed of the ride: {n} of 4',
  times: '×{n}',
  skip: 'Skip',
  skipHelp: 'Escape or the space bar does the same.',
} as const
