import type { Scheme } from './scheme.js';
import { liaoningScheme } from './schemes/liaoning.js';
import { nanjingScheme } from './schemes/nanjing.js';
import { plainScheme } from './schemes/plain.js';

/** The schemes that come with the product; an office makes its own from one of them. */
export const shippedSchemes = [liaoningScheme, nanjingScheme, plainScheme] as const satisfies readonly Scheme[];
