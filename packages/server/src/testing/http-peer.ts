import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export type ReceivedPost = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

/** A real receiver of webhooks on this machine. */
export type HttpPeer = {
  readonly url: string;
  readonly posts: ReceivedPost[];
  answer: { status: number; body: string };
  readonly close: () => Promise<void>;
};

/** Starts the receiver; it answers as the test says. */
export const startHttpPeer = async (): Promise<HttpPeer> => {
  const posts: ReceivedPost[] = [];
  const state = { answer: { status: 200, body: '{"errcode":0,"code":0}' } };
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posts.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      reply.writeHead(state.answer.status, { 'content-type': 'application/json' }).end(state.answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    get answer() {
      return state.answer;
    },
    set answer(answer) {
      state.answer = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
