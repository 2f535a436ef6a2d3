/** Multipliers of the FNV-1a and MurmurHash3 finishers; chosen for their spread, they claim nothing. */
const FNV_PRIME = 0x01000193
const FNV_BASE = 0x811c9dc5
const MIX_A = 0x85ebca6b
const MIX_B = 0xc2b2ae35
const WORD = 0x1_0000_0000

function mixed(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), MIX_A)
  h = Math.imul(h ^ (h >>> 13), MIX_B)
  return (h ^ (h >>> 16)) >>> 0
}

function ofText(text: string, seed: number): number {
  let h = (seed ^ FNV_BASE) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME)
  return mixed(h)
}

/**
 * A keyed draw: a whole number from 0 to `sides - 1`, the same for ever for the same key.
 * `rule` and `subject` keep draws apart, so that a rule added later changes none that stand.
 */
export function draw(
  seed: number,
  week: number,
  rule: string,
  subject: string,
  index: number,
  sides: number,
): number {
  if (sides <= 1) return 0
  const key = mixed(ofText(subject, ofText(rule, mixed(seed >>> 0))) ^ Math.imul(week + 1, MIX_A))
  const word = mixed(key ^ Math.imul(index + 1, MIX_B))
  return Math.floor((word * sides) / WORD)
}
