/** Width of a river's water `far` units from its source, on a line `whole` units long. */
export const widthAt = ([first, last]: readonly [number, number], far: number, whole: number): number =>
  first + (last - first) * (far / whole) ** 0.8
