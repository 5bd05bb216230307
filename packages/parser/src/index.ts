export { confidenceOf } from './confidence/confidence-of.js';
export { parse } from './parse.js';
