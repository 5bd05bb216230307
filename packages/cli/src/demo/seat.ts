import type { DemoClock } from './demo-clock.js';

type Asked = {
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly remoteAddress: string;
  readonly payload?: string;
};
type Told = { readonly statusCode: number; readonly payload: string; readonly headers: Readonly<Record<string, unknown>> };

/** The server of the played ledger, as far as the play knows it; nothing listens while the year is played. */
export type App = { readonly inject: (asked: Asked) => Promise<Told> };
type Method = 'GET' | 'POST' | 'PUT';

/** A person in front of the ledger, with its API and nothing else: what a browser may not do, the play cannot do either. */
export type Seat = {
  readonly username: string;
  /** Asks the server; a refusal ends the play, which follows a script. */
  readonly ask: <T>(method: Method, url: string, body?: object) => Promise<T>;
  /** Adds a file to a thing. */
  readonly upload: <T>(url: string, filename: string, text: string) => Promise<T>;
};

/** Who sits down, and from which address: the log-in counts tries by it. */
export type Sitter = { readonly username: string; readonly password: string; readonly address: string };

// A session ends after twelve hours: whoever comes back on another day logs in again.
const sessionLasts = 11 * 3_600_000;
const boundary = 'luoshi-demo';

/** Sits a person down. Requests reach the server as from a browser, only without a network between. */
export const seatAt = (app: App, clock: DemoClock, { username, password, address }: Sitter): Seat => {
  let cookie = '';
  let since = Number.NEGATIVE_INFINITY;
  const send = async (method: Method, url: string, payload: string | undefined, type: string): Promise<unknown> => {
    clock.pass();
    const headers = { cookie, 'accept-language': 'zh', ...(payload === undefined ? {} : { 'content-type': type }) };
    const answer = await app.inject({ method, url, headers, remoteAddress: address, ...(payload === undefined ? {} : { payload }) });
    if (answer.statusCode >= 400) throw new Error(`${username} ${method} ${url}: ${answer.payload}`);
    const kept = answer.headers['set-cookie'];
    if (kept !== undefined) cookie = String(kept).split(';')[0] ?? '';
    return answer.payload === '' ? null : JSON.parse(answer.payload);
  };
  const comeIn = async (): Promise<void> => {
    if (clock.now().getTime() - since <= sessionLasts) return;
    since = clock.now().getTime();
    await send('POST', '/api/session', JSON.stringify({ username, password }), 'application/json');
  };
  const ask = async <T>(method: Method, url: string, body?: object): Promise<T> => {
    await comeIn();
    return (await send(method, url, body === undefined ? undefined : JSON.stringify(body), 'application/json')) as T;
  };
  const upload = async <T>(url: string, filename: string, text: string): Promise<T> => {
    await comeIn();
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: text/plain\r\n\r\n`;
    return (await send('POST', url, `${head}${text}\r\n--${boundary}--\r\n`, `multipart/form-data; boundary=${boundary}`)) as T;
  };
  return { username, ask, upload };
};
