export { type ChainReport, StoreLocked, type StorePlace } from '@luoshi/store';
export { type AppOptions, buildApp } from './app.js';
export { importDocument } from './features/imports/confirm-import.js';
export { type RegistryFormat, registryFile, registryTable } from './features/registry/export-registry.js';
export { loadRegistryBytes } from './features/registry/load-registry-file.js';
export { openapiDocument } from './http/openapi.js';
export { type AccountOrder, administerAccount } from './local/administer-account.js';
export { decideByWords, readErrata } from './local/administer-errata.js';
export { type ExportedLedger, exportLedger, type LedgerFormat } from './local/export-ledger.js';
