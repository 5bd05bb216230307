import type { Actor, Lang, Result } from '@luoshi/domain';
import type { Store } from '@luoshi/store';
import type { Static, TSchema } from 'typebox';
import type { Context } from '../operation.js';
import type { Scan } from '../scan/scan-file.js';
import type { Contract } from './contract.js';
import type { Form } from './form.js';

type Of<S> = S extends TSchema ? Static<S> : undefined;

/** The validated parts of a request, typed by its contract. */
export type Input<C extends Contract> = {
  readonly params: Of<C['params']>;
  readonly query: Of<C['query']>;
  readonly body: Of<C['body']>;
  /** Fields and file of a contract that `consumes` multipart/form-data. */
  readonly form: C['consumes'] extends 'multipart/form-data' ? Form : undefined;
};

/** A file answer. `body` is streamed or sent as it is. */
export type FileAnswer = {
  readonly filename: string;
  readonly mediaType: string;
  readonly body: Uint8Array | NodeJS.ReadableStream;
  /** Of a file that is fetched again and again: who has it still is told so, and gets nothing. */
  readonly etag?: string;
};

export type Output<C extends Contract> = C['produces'] extends readonly string[] ? FileAnswer : Of<C['response']>;

/** The browser's end of a session. `token` is null where none was sent. */
export type SessionCookie = {
  readonly token: string | null;
  readonly keep: (token: string, expiresAt: Date) => void;
  readonly drop: () => void;
};

/** What a handler may use: its transactions run in the caller's scope, never wider. */
export type RequestContext = {
  readonly actor: Actor;
  readonly actorName: string;
  readonly lang: Lang;
  readonly requestId: string;
  /** Opens a read-only or writing transaction in the caller's scope. */
  readonly read: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (ctx: Context) => Promise<Result<T>>) => Promise<Result<T>>;
  /** The same with the system's rights, for accounts, sessions and the log: after the permission check, in named operations only. */
  readonly asSystem: { readonly read: RequestContext['read']; readonly write: RequestContext['write'] };
  readonly session: SessionCookie;
  readonly store: Store;
  /** Looks through a file before a transaction is opened for it. */
  readonly scan: Scan;
};

/** A contract with the code that keeps it. Authentication, validation and the permission check have passed before `handle` runs. */
export type Route<C extends Contract = Contract> = {
  readonly terms: C;
  readonly handle: (context: RequestContext, input: Input<C>) => Promise<Result<Output<C>>>;
};

/** Ties a handler to its contract. A refusal inside `write` rolls the transaction back. */
export const route = <const C extends Contract>(terms: C, handle: Route<C>['handle']): Route<C> => ({ terms, handle });
