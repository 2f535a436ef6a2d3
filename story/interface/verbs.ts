/** The ten verbs, and how an order reads when it is given. Gaps: {band} {place} {person} {district} {n} {goods}. */
export const verbWords: Readonly<Record<string, string>> = {
  move: 'Move',
  raid: 'Raid',
  besiege: 'Besiege',
  offer: 'Offer',
  muster: 'Gather or disperse',
  drill: 'Drill',
  take: 'Take',
  give: 'Give',
  ask: 'Ask',
  write: 'Write',
}

/** What each verb does, in one line. */
export const verbHelp: Readonly<Record<string, string>> = {
  move: 'Ride to a place, in the open or by night.',
  raid: 'Strike a post and be gone; the village pays too.',
  besiege: 'Sit down before a garrison and wait for bread to run out.',
  offer: 'Terms to a garrison, passage from a chief, peace to the other side.',
  muster: 'Call the men in, or send them out in small parties.',
  drill: 'Make a battalion of them; it costs weeks.',
  take: 'Grain, horses or men from a district. It will be remembered.',
  give: 'Grain, horses, men or rifles, to a chief or a district.',
  ask: 'Ask a chief; he may refuse, and will say why.',
  write: 'A letter travels, and can be opened on the road.',
}

/** How one order reads in a list, by verb and variant. */
export const orderWords: Readonly<Record<string, string>> = {
  'move.seen': '{band}: ride to {place}, in the open',
  'move.hidden': '{band}: ride to {place}, hidden',
  raid: '{band}: raid {place}',
  besiege: '{band}: besiege {place}',
  'offer.surrender': 'Offer terms to {place}',
  'offer.surrender.person': 'Offer terms to {person}',
  'offer.passage': 'Ask passage at {place}',
  'offer.passage.person': 'Ask passage of {person}',
  'offer.peace': 'Offer peace at {place}',
  'offer.peace.person': 'Offer peace to {person}',
  'muster.gather': '{band}: call the men in',
  'muster.disperse': '{band}: disperse in small parties',
  drill: '{band}: drill',
  'take.grain': 'Take grain in {district}',
  'take.horses': 'Take horses in {district}',
  'take.men': 'Take men from {district}',
  'give.grain': 'Give {n} days’ grain to {person}',
  'give.horses': 'Give {n} horses to {person}',
  'give.men': 'Lend {n} men to {person}',
  'give.rifles': 'Give {n} rifles to {person}',
  'ask.join': 'Ask {person} to ride with the Pasha',
  'ask.stay': 'Grant {person} the price he named, and ask him to stay',
  'ask.guide': 'Ask {person} for a guide',
  'ask.grain': 'Ask {person} for grain',
  'ask.release': 'Ask {person} to let the Pasha off a promise',
  'ask.leave-lakai': 'Ask {person} to bring his people out of the Lakai country',
  'write.help': 'Write to {person}, asking for help',
  'write.oath': 'Write to {person} about an oath',
  'write.vouch': 'Write to {person}, to vouch for the Pasha',
  'write.join': 'Write to {person}, to come and ride',
  'write.quit-turkestan': 'Write to {person}, that the Russians must leave Turkestan',
  'write.thanks': 'Write to {person} with thanks',
  all: 'everybody',
}

/** The same, where it is plain which riders are meant. */
export const briefWords: Readonly<Record<string, string>> = {
  'move.seen': 'Ride to {place}',
  'move.hidden': 'Ride to {place}, hidden',
  raid: 'Raid {place}',
  besiege: 'Besiege {place}',
  'muster.gather': 'Call the men in',
  'muster.disperse': 'Disperse in small parties',
  drill: 'Drill where they are',
}
