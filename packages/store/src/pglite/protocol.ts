import type { Answer } from '../connection/connection.js';

/** What the main thread asks of the thread that holds the database. */
export type Ask =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly kind: 'script'; readonly sql: string }
  | { readonly id: number; readonly kind: 'close' };

export type Reply =
  | { readonly id: number; readonly kind: 'answer'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly code: string | null };

/** How the database thread is started. `dataDir` null keeps everything in memory. `fsyncs` counts real ones, shared between the threads. */
export type WorkerStart = { readonly dataDir: string | null; readonly fsyncs: SharedArrayBuffer };

/** The id of the reply that tells the database is open. */
export const openedId = 0;
