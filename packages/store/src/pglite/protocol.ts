/** What the main thread asks of the thread that holds the database. */
export type Ask =
  | { readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly kind: 'script'; readonly sql: string }
  /** Writes the whole database folder to a file that another can start from. */
  | { readonly id: number; readonly kind: 'dump'; readonly file: string }
  | { readonly id: number; readonly kind: 'close' };

/** Rows as they travel between the threads: values without their names, JSON still as text. Copying objects field by field costs more. */
export type Table = {
  readonly names: readonly string[];
  /** Which columns hold JSON. */
  readonly json: readonly number[];
  readonly rows: readonly (readonly unknown[])[];
  readonly affected: number;
};

export type Reply =
  | { readonly id: number; readonly kind: 'answer'; readonly table: Table }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly code: string | null };

/** How the database thread is started. `fsyncs` counts real ones, shared between the threads. */
export type WorkerStart = { readonly home: Home; readonly fsyncs: SharedArrayBuffer };

/** Where the database's files are. In memory it may begin from a dump, which is much faster than making the first files. */
export type Home = { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'memory'; readonly dump: string | null };

/** The id of the reply that tells the database is open. */
export const openedId = 0;
