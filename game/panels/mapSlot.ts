/** What the map gives back once it is drawn. */
export interface MapHandle {
  zoom(by: 'nearer' | 'farther'): void
  centre(): void
  destroy?(): void
}
