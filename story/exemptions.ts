/** A line of ink that names a date, a numeral or a real person and yet needs neither source nor basis. */
export interface Exemption {
  readonly scene: string
  /** How the line begins. */
  readonly begins: string
  readonly reason: string
}

/** Every exempt line; one that exempts nothing fails the check. */
export const exemptions: readonly Exemption[] = []
