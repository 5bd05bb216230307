import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.js';

/** Milliseconds for the whole exchange. */
const patience = 15_000;
/** An answer is a few words; the rest is not read. */
const mostBytes = 65_536;

type Posted = { readonly kind: 'answered'; readonly status: number; readonly text: string };
type NotPosted = { readonly kind: 'private' | 'timeout' | 'broken'; readonly detail: string; readonly hasLeft: boolean };

class PrivateTarget extends Error {}

// Asked when the connection is made, of every address it may go to: a name cannot lead inside after it was looked at (DNS rebinding).
const guarded: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '', 4);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return done(new PrivateTarget(host), '', 4);
    const [first] = addresses;
    if (options.all === true) return done(null, addresses);
    return first === undefined ? done(new Error(`no address of ${host}`), '', 4) : done(null, first.address, first.family);
  });
};

/** Posts JSON and reads the answer. It follows no redirect, and without leave goes to no private address. */
export const guardedPost = (
  url: URL,
  body: string,
  { headers = {}, privateTargets }: { readonly headers?: Readonly<Record<string, string>>; readonly privateTargets: boolean },
): Promise<Posted | NotPosted> =>
  new Promise((resolve) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // An address that is written out is never looked up.
    if (!privateTargets && isIP(host) !== 0 && isPrivateAddress(host)) return resolve({ kind: 'private', detail: host, hasLeft: false });
    let hasLeft = false;
    const fail = (error: Error) => {
      const kind =
        error instanceof PrivateTarget ? 'private' : error.name === 'TimeoutError' || error.name === 'AbortError' ? 'timeout' : 'broken';
      resolve({ kind, detail: error.message === '' ? String((error as NodeJS.ErrnoException).code) : error.message, hasLeft });
    };
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Luoshi',
          ...headers,
        },
        agent: false,
        signal: AbortSignal.timeout(patience),
        ...(privateTargets ? {} : { lookup: guarded }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        const finish = () => resolve({ kind: 'answered', status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') });
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes <= mostBytes) chunks.push(chunk);
          else answer.destroy();
        });
        answer.on('end', finish).on('close', finish).on('error', fail);
      },
    );
    request.on('finish', () => {
      hasLeft = true;
    });
    request.on('error', fail);
    request.end(body);
  });
