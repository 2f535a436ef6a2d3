/** How to play, in ten lines. */
export const help = {
  heading: 'How to play',
  line1: 'You read a journal. At the foot of each page you decide.',
  line2: 'When the page says “The Pasha decides”, you say what Enver Pasha does.',
  line3: 'When it says “Yusuf’s hand”, you say how his secretary puts it into words.',
  line4:
    'Between scenes the Pasha can give orders: march, besiege, ask, write, in the list or by touching the map. None is required.',
  line5: '“Ride on” lets weeks pass until something happens; they can be watched, sped up or skipped.',
  line6: 'Every promise goes into the ledger. Those who heard it will remember.',
  line7: 'Reports have a source and an age. Some are wrong.',
  line8: 'What cannot be done is shown with its reason. Anything that went badly can be asked why.',
  line9:
    'The small marks beside a paragraph open how we know it, or say that it is invented. Settings can hide them.',
  line10: 'There is no winning. The end asks five questions and gives no total.',
  keysHeading: 'Keys',
  keys: 'The numbers 1 to 9 choose an answer; n opens the notes of the page; Settings can switch both off. Tab and Enter reach everything. Escape puts a paper away. With the keyboard on the map, arrows move it, plus and minus zoom, Home finds the Pasha, n and p go from place to place, and Enter opens a place’s card.',
} as const
