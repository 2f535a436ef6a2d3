/** Chromium's flags for a machine without a graphics card and without a way out of the house. */
export const FLAGS: string[]
/** The browser the tests drive: CHROMIUM_PATH, then PATH, then the usual homes; null when there is none. */
export function findBrowser(): string | null
/** Finds a browser or gets one; ends the process with a plain sentence when there is none. */
export function ensureBrowser(): string
