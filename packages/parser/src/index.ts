export { confidenceOf } from './confidence/confidence-of.js';
export { type ExpectedTask, measuredFacts, measureReading, precisionAndRecall } from './measure-reading.js';
export { parse } from './parse.js';
