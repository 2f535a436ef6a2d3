/** The pages on which the makers speak of their own work. */
export const candour = {
  heading: 'What to doubt',
  lead: 'Three pages about this game, by those who made it.',
  corrections: 'Something wrong? Write to {where}.',
  correctionsNone:
    'Something wrong? Whoever published this copy has set no address for corrections; please write where you found the game.',
  correctionsLink: 'the publisher of this copy',
  back: 'All three pages',
} as const
