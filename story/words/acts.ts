import type { ActRecord } from '../schema/word.ts'

/** What Enver can do before everybody; `alarm` is what it adds to Moscow's, 0-100, `awe` what it is admired for at first. */
export const acts: readonly ActRecord[] = [
  { id: 'title-commander', leans: { legitimacy: -25, vision: -20, strategy: -10 }, alarm: 60, awe: 28 },
  { id: 'title-servant', leans: { legitimacy: 25, vision: 15 }, alarm: 15 },
  { id: 'friday-prayer', leans: { ideology: 10, tradition: 5 }, alarm: 5 },
  { id: 'drill-german', leans: { strategy: -20, tradition: -10 }, alarm: 20, awe: 30 },
  { id: 'disperse-order', leans: { strategy: 30 }, alarm: 0 },
  { id: 'send-jadids-off', leans: { ideology: 20, tradition: 20, vision: 10 }, alarm: 5 },
  { id: 'keep-jadids', leans: { ideology: -10, tradition: -15 }, alarm: 5 },
  { id: 'restore-waqf', leans: { ideology: 15, tradition: 15 }, alarm: 10 },
  { id: 'ultimatum', leans: { vision: -10, strategy: -10 }, alarm: 100, awe: 12 },
  { id: 'refuse-feeler', leans: {}, alarm: 30, awe: 12 },
  { id: 'seals-and-staff', leans: { legitimacy: -20, strategy: -15 }, alarm: 25, awe: 14 },
  { id: 'council-of-chiefs', leans: { strategy: 20, legitimacy: 20 }, alarm: 15 },
  { id: 'hang-looter', leans: { strategy: -5 }, alarm: 0 },
  { id: 'pay-for-grain', leans: {}, alarm: 0 },
  { id: 'share-spoils-openly', leans: { legitimacy: 10 }, alarm: 5 },
  { id: 'spoils-to-staff', leans: { legitimacy: -10, strategy: -10 }, alarm: 0, awe: 32 },
  { id: 'wear-uniform', leans: { tradition: -10, legitimacy: -10 }, alarm: 5 },
  { id: 'wear-robe', leans: { tradition: 15, legitimacy: 10 }, alarm: 0 },
  { id: 'spare-prisoners', leans: {}, alarm: 0 },
  { id: 'shoot-prisoners', leans: {}, alarm: 25 },
  { id: 'break-with-moscow', leans: { ideology: 15 }, alarm: 50 },
  { id: 'oath-to-emir', leans: { vision: 40, legitimacy: 25, ideology: 10, tradition: 10 }, alarm: 30 },
]
