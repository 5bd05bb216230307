/** An exact number: a fraction in lowest terms, `d` above 0. Scores are added and divided without loss and rounded where a line says so. */
export type Exact = { readonly n: bigint; readonly d: bigint };

/** A decimal as it is written (12, -0.5, 1e-7) as an exact number. Throws for what is no decimal: `isDecimal` asks before. */
export const exact = (text: string | number): Exact => {
  const found = decimal.exec(String(text));
  if (found === null) throw new Error(`${text} is no decimal`);
  const [, sign = '', whole = '', part = '', power = '0'] = found;
  const places = part.length - Number(power);
  const digits = BigInt(`${sign}${whole}${part}`);
  return places >= 0 ? fraction(digits, 10n ** BigInt(places)) : fraction(digits * 10n ** BigInt(-places), 1n);
};

/** Whether a text is a decimal that `exact` takes. */
export const isDecimal = (text: string): boolean => decimal.test(text);

const decimal = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?(?:e([+-]?\d{1,2}))?$/;

/** The sum of numbers. */
export const plus = (...all: readonly Exact[]): Exact => all.reduce((a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d), zero);
/** One number less another. */
export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));
/** The product of two numbers. */
export const times = (a: Exact, b: Exact): Exact => fraction(a.n * b.n, a.d * b.d);
/** A quotient. Throws where the divisor is 0. */
export const over = (a: Exact, b: Exact): Exact => {
  if (b.n === 0n) throw new Error('division by 0');
  return fraction(a.n * b.d, a.d * b.n);
};
/** The number with the other sign. */
export const negative = ({ n, d }: Exact): Exact => ({ n: -n, d });
/** Below 0: a is less; 0: they are equal; above 0: a is more. */
export const compareExact = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};
/** The lesser of two numbers. */
export const least = (a: Exact, b: Exact): Exact => (compareExact(a, b) <= 0 ? a : b);
/** The greater of two numbers. */
export const greatest = (a: Exact, b: Exact): Exact => (compareExact(a, b) >= 0 ? a : b);

/** Rounded half away from zero to so many decimals. */
export const roundedTo = ({ n, d }: Exact, places: number): Exact => {
  const scale = 10n ** BigInt(places);
  const half = n < 0n ? -d : d;
  return fraction((2n * n * scale + half) / (2n * d), scale);
};

/** With exactly so many decimals, rounded: 12.50. */
export const fixedText = (number: Exact, places: number): string => {
  const { n, d } = roundedTo(number, places);
  const digits = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d;
  const text = digits.toString().padStart(places + 1, '0');
  const sign = n < 0n ? '-' : '';
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
};

/** As a formula prints it: at most so many decimals, no zeros behind. */
export const shortText = (number: Exact, places = 4): string => {
  const text = fixedText(number, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

/** Nothing. */
export const zero: Exact = { n: 0n, d: 1n };
/** One. */
export const one: Exact = { n: 1n, d: 1n };
/** One hundred: percentages are divided by it. */
export const hundred: Exact = { n: 100n, d: 1n };

const fraction = (n: bigint, d: bigint): Exact => {
  const sign = d < 0n ? -1n : 1n;
  const by = greatestDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
  return { n: (sign * n) / by, d: (sign * d) / by };
};

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a === 0n ? 1n : a) : greatestDivisor(b, a % b));
