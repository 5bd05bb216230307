export * from './diagnostics.js';
export * from './errata/erratum.js';
export * from './permission/permission.js';
export * from './plan/plan.js';
export * from './plan/source-text.js';
export * from './plan/span.js';
export * from './refusals.js';
export * from './registry/registry.js';
