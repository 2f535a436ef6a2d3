/** Gaussian blur of a row-by-row grid; `sigma` in cells; edges repeat. */
export function blur(values: Float32Array, columns: number, rows: number, sigma: number): Float32Array {
  if (sigma <= 0) return values
  const reach = Math.ceil(sigma * 3)
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  )
  const sum = kernel.reduce((a, b) => a + b, 0)
  const half = new Float32Array(values.length)
  const whole = new Float32Array(values.length)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      let total = 0
      for (let k = -reach; k <= reach; k++)
        total += kernel[k + reach]! * values[y * columns + Math.min(columns - 1, Math.max(0, x + k))]!
      half[y * columns + x] = total / sum
    }
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      let total = 0
      for (let k = -reach; k <= reach; k++)
        total += kernel[k + reach]! * half[Math.min(rows - 1, Math.max(0, y + k)) * columns + x]!
      whole[y * columns + x] = total / sum
    }
  return whole
}
