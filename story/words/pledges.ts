import type { PledgeRecord } from '../schema/word.ts'

/** The promises Enver can make; `leans` says towards which pole of an axis a hearer takes him to have moved. */
export const pledges: readonly PledgeRecord[] = [
  {
    id: 'throne-to-emir',
    leans: { vision: 55, legitimacy: 30, ideology: 20, tradition: 20 },
    contradicts: ['republic', 'serve-moscow', 'truce'],
  },
  { id: 'republic', leans: { vision: -30, tradition: -20 }, contradicts: ['throne-to-emir', 'command-east'] },
  { id: 'council', leans: { strategy: 25, legitimacy: 25 }, contradicts: [] },
  { id: 'share-spoils', leans: { legitimacy: 10 }, contradicts: [] },
  { id: 'command-east', leans: { strategy: 20, legitimacy: 20 }, contradicts: ['command-east', 'republic'] },
  { id: 'no-levy', leans: { strategy: 5 }, contradicts: [] },
  { id: 'repay-grain', leans: {}, contradicts: [] },
  { id: 'protect-clerks', leans: { tradition: -15, ideology: -10 }, contradicts: ['send-clerks-away'] },
  {
    id: 'send-clerks-away',
    leans: { tradition: 20, ideology: 20 },
    contradicts: ['protect-clerks', 'republic'],
  },
  { id: 'no-foreign-officers', leans: { strategy: 20, legitimacy: 20 }, contradicts: [] },
  { id: 'hold-valley', leans: { strategy: -5, legitimacy: 10 }, contradicts: ['hold-valley'] },
  { id: 'garm', leans: { legitimacy: 5 }, contradicts: ['garm', 'command-east'] },
  { id: 'restore-waqf', leans: { ideology: 15, tradition: 20 }, contradicts: [] },
  { id: 'safe-passage', leans: {}, contradicts: [] },
  { id: 'truce', leans: { strategy: 10 }, contradicts: ['throne-to-emir', 'hold-valley'] },
  { id: 'serve-moscow', leans: { ideology: -20 }, contradicts: ['throne-to-emir', 'restore-waqf'] },
  { id: 'pay-volunteers', leans: { strategy: -10 }, contradicts: [] },
  { id: 'not-cross', leans: {}, contradicts: [] },
  // What orders borrow on; these bind him to somebody without saying where he stands.
  { id: 'home-by-harvest', leans: {}, contradicts: [] },
  { id: 'guide-unnamed', leans: {}, contradicts: [] },
]
