import type { Text } from './en.ts'

/** What a promise was given for, as the middle of a sentence; by the kind of happening that borrowed it and its word. */
export const debts: Readonly<Record<string, Text>> = {
  'levied.grain': { one: 'one load of grain taken there', other: '{n} loads of grain taken there' },
  'levied.men': { one: 'one man taken from there', other: '{n} men taken from there' },
  gathered: { one: 'one man who came in at {place}', other: '{n} men who came in at {place}' },
  'asked-yes.grain': 'grain he gave us',
  'asked-yes.guide': 'a guide he gave us',
  'asked-yes.join': 'his coming to ride with us',
  'asked-yes.stay': 'his staying with us',
  'asked-yes.leave-lakai': 'bringing his people away',
  'offer-accepted.passage': 'the keys of {place}',
  'patron-sent': { one: 'the one man he sent', other: 'the {n} men he sent' },
}
