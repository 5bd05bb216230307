/** A number as a sentence prints it: at most so many decimals, no trailing zeros, no −0. */
export const numberText = (value: number, decimals = 1): string => String(roundTo(value, decimals) + 0);

/** A share in percent: 0.47 → 47%. */
export const percentText = (share: number): string => `${numberText(share * 100)}%`;

/** Rounds half away from zero, after taking off what binary fractions add. */
export const roundTo = (value: number, decimals: number): number => {
  const scaled = Math.abs(value) * 10 ** decimals;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / 10 ** decimals;
};
