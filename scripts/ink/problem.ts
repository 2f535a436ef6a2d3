/** One thing wrong, with its address. */
export interface Problem {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** `story/ink/01-guest/lakai-camp.ink:12: message`, as editors and Vite jump to it. */
export function show({ path, line, text }: Problem): string {
  return `${path}:${line}: ${text}`
}

/** In order of file and line, each sentence once. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return [...problems]
    .sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line)
    .filter(problem => !seen.has(show(problem)) && seen.add(show(problem)))
}
