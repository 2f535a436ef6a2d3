/** Decisions that chance may well not reach in 300 campaigns, each with the reason. An entry that is reached may go. */
export const UNREACHED: Readonly<Record<string, string>> = {}

/** Whether a decision is listed as one that chance may miss. */
export const excused = (knot: string): boolean => Object.hasOwn(UNREACHED, knot)
