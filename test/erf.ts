/**
 * The error function, by its series and, far out, by its continued fraction (Abramowitz and Stegun 1964, 7.1.6 and
 * 7.1.14).
 *
 * @module
 */

/** erf(x) in f64. */
export function erf(x: number): number {
  if (x < 0) return -erf(-x);
  if (x > 3) {
    let fraction = x;
    for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
    return 1 - Math.exp(-x * x) / fraction / Math.sqrt(Math.PI);
  }
  let [term, sum] = [x, x];
  for (let n = 1; n < 120; n++) sum += term *= 2 * x * x / (2 * n + 1);
  return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
}
