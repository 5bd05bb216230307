/** What a statement gave. `affected` counts the rows an INSERT, UPDATE or DELETE touched. */
export type Answer = { readonly rows: readonly Record<string, unknown>[]; readonly affected: number };

/** One connection to a database, whichever it is. Values come back in the same shapes from both drivers (value-shapes.ts). */
export type Connection = {
  readonly query: (sql: string, parameters: readonly unknown[]) => Promise<Answer>;
  /** Several statements without parameters in one round trip; answers nothing. */
  readonly script: (sql: string) => Promise<void>;
};

/** Gives a connection to one piece of work at a time. */
export type Connections = {
  readonly use: <T>(work: (connection: Connection) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** A statement failed. `code` is PostgreSQL's SQLSTATE. */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly code: string | null;

  constructor(message: string, code: string | null, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Writes a word into SQL text as a literal, for the few statements that take no parameters. */
export const literal = (word: string): string => `'${word.replaceAll("'", "''")}'`;
