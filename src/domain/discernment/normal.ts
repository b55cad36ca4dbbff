/**
 * Inverse of the standard normal distribution: the z below which a share of it lies. P. J. Acklam's rational
 * approximation (2003), relative error below 1.15e-9.
 *
 * @param share above 0 and below 1
 */
export function inverseNormal(share: number): number {
  if (share > 0.5) return -inverseNormal(1 - share)
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(share))
    return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q)
  }
  const q = share - 0.5
  return (q * polynomial(MIDDLE_TOP, q * q)) / polynomial(MIDDLE_BOTTOM, q * q)
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** Horner's scheme, the highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)
}

const MIDDLE_TOP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const MIDDLE_BOTTOM = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
]
const TAIL_TOP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const TAIL_BOTTOM = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]
