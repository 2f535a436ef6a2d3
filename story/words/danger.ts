/** The other side’s mind as the camp could guess it; whole sentences, by the closed words of the view. */
export const danger = {
  heading: 'What the other side may have in mind',
  /** By the phase last reported. */
  phase: {
    unknown: 'Nobody has told us what is thought of us in Tashkent.',
    neglect: 'When we last heard, Tashkent had other worries.',
    talk: 'When we last heard, they would sooner talk than fight.',
    'build-up': 'When we last heard, troop trains were unloading at Karshi and Termez.',
    offensive: 'When we last heard, two columns were on the march.',
    pacification: 'When we last heard, they held the roads and were going from valley to valley.',
  },
  /** What they may be waiting for. */
  waits: {
    news: 'They will stir when the news is bad enough. Towns and titles count for most; the chiefs’ own raids count a little, without us.',
    answer: 'They wait for the Pasha’s answer about peace.',
    session:
      'Moscow takes Bukhara up now and then, and when talk has brought no peace it takes less to make it send troops.',
    trains: 'They wait for the trains.',
    roads: 'They wait for nothing but open roads and waggons.',
    him: 'They wait for somebody to tell them where the Pasha sleeps.',
    nothing: 'While the peace holds they have no cause to come.',
  },
  /** What holds them up. */
  delays: {
    peace: 'The peace holds their trains.',
    stall: 'An answer put off makes them wait, unless they grow more afraid.',
    'line-raided': 'Raids on the line are holding their trains and waggons up.',
    'hungry-columns':
      'Their men go short of bread and rob, and villages that were won back are lost to them.',
    quiet: 'We have given them nothing new to be alarmed at; the rising does that without us.',
  },
  /** Over a list of his own doings. */
  great: 'What will have alarmed them most',
  small: 'What will have alarmed them a little',
} as const
