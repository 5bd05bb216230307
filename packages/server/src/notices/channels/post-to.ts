import { guardedPost } from './guarded-post.js';
import { endpointRequest } from './robot-messages.js';
import { type Message, notSent, type Sent } from './transport.js';

/** Codes by which robots ask to wait: WeCom, DingTalk, Feishu. Any other code but 0 refuses the message. */
const busyCodes: readonly number[] = [45_009, 130_101, 660_026, 9_499, 11_232];

/** Sends a message to a group's robot or a program. */
export const postTo = async (message: Message): Promise<Sent> => {
  const { kind } = message.channel;
  if (kind === 'mail') throw new Error('mail is not posted');
  const { url, body, headers } = endpointRequest(kind, message);
  const posted = await guardedPost(url, body, { headers, privateTargets: message.privateTargets });
  switch (posted.kind) {
    case 'private':
      return notSent('private-target', posted.detail);
    case 'timeout':
      return notSent('timeout', posted.detail, posted.hasLeft);
    case 'broken':
      return notSent('unreachable', posted.detail, posted.hasLeft);
    case 'answered':
      return answerOf(kind === 'webhook', posted.status, posted.text);
  }
};

const answerOf = (isPlain: boolean, status: number, text: string): Sent => {
  const said = `${status} ${text.slice(0, 200)}`;
  if (status === 408 || status === 429 || status >= 500) return notSent('busy', said);
  if (status < 200 || status >= 300) return notSent('rejected', said);
  if (isPlain) return { ok: true };
  // Robots answer 200 and say in the body whether they took it.
  const code = codeOf(text);
  if (code === 0) return { ok: true };
  return notSent(code !== null && busyCodes.includes(code) ? 'busy' : 'rejected', said);
};

const codeOf = (text: string): number | null => {
  try {
    const { errcode, code, StatusCode } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return [errcode, code, StatusCode].find((one): one is number => typeof one === 'number') ?? null;
  } catch {
    return null;
  }
};
