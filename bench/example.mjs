import { readFileSync } from 'node:fs';
import { at } from '../scripts/root.mjs';

/** The example plan as text, as every question uses it. */
export const examplePlan = () => readFileSync(at('examples', 'liaoning-2024.txt'), 'utf8');
