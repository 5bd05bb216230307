import { createHmac } from 'node:crypto';
import { assertNever, type ChannelKind } from '@luoshi/domain';
import { shortId, toldText } from './told-text.js';
import type { Message } from './transport.js';

/** A request to an endpoint: where, what, and with which headers. */
export type EndpointRequest = { readonly url: URL; readonly body: string; readonly headers: Readonly<Record<string, string>> };

type Endpoint = Exclude<ChannelKind, 'mail'>;

/** Bytes that a robot takes as text: WeCom 2,048, DingTalk and Feishu 20 KB and more; a group reads no more than this. */
const mostBytes: Readonly<Record<Endpoint, number>> = { wecom: 2_048, dingtalk: 6_000, feishu: 6_000, webhook: 60_000 };

/** The message in the shape of the endpoint. Robots know no ids, so the number stands in the text; the generic one carries it in its headers. */
export const endpointRequest = (kind: Endpoint, message: Message): EndpointRequest => {
  const { url = '', key = '' } = message.channel.secret;
  const target = new URL(url);
  const { deliveryId, body } = message.delivery;
  const text = fitted(`${body.subject}\n${toldText(message.delivery)}`, `\n编号 ${shortId(deliveryId)}`, mostBytes[kind]);
  switch (kind) {
    case 'wecom':
      return { url: target, headers: {}, body: JSON.stringify({ msgtype: 'text', text: { content: text } }) };
    case 'dingtalk':
      return { url: dingtalkUrl(target, key, message.at), headers: {}, body: JSON.stringify({ msgtype: 'text', text: { content: text } }) };
    case 'feishu':
      return { url: target, headers: {}, body: JSON.stringify({ ...feishuSign(key, message.at), msg_type: 'text', content: { text } }) };
    case 'webhook':
      return signedRequest(target, key, message);
    default:
      return assertNever(kind);
  }
};

/**
 * The signature of the generic webhook, to be made anew by the receiver: HMAC-SHA256 with the shared key over `timestamp.id.body`. The timestamp
 * (seconds) keeps an old request from being played again, the id names a delivery that comes twice.
 */
export const webhookSignature = (key: string, timestamp: string, id: string, body: string): string =>
  `sha256=${createHmac('sha256', key).update(`${timestamp}.${id}.${body}`).digest('hex')}`;

const signedRequest = (url: URL, key: string, { delivery, at }: Message): EndpointRequest => {
  const { deliveryId, purpose, day, recipientName, lines, mayHaveArrived } = delivery;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const body = JSON.stringify({
    id: deliveryId,
    event: `notice.${purpose}`,
    day,
    recipient: recipientName,
    lines,
    mayHaveArrived,
    subject: delivery.body.subject,
    text: delivery.body.text,
  });
  const signature = webhookSignature(key, timestamp, deliveryId, body);
  return {
    url,
    body,
    headers: {
      'idempotency-key': deliveryId,
      'x-luoshi-id': deliveryId,
      'x-luoshi-timestamp': timestamp,
      'x-luoshi-signature': signature,
    },
  };
};

// https://open.dingtalk.com/document/orgapp/customize-robot-security-settings: milliseconds and key, signed with the key, in the address.
const dingtalkUrl = (url: URL, key: string, at: Date): URL => {
  if (key === '') return url;
  const timestamp = String(at.getTime());
  const signed = new URL(url);
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', createHmac('sha256', key).update(`${timestamp}\n${key}`).digest('base64'));
  return signed;
};

// https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: seconds and key *are* the key, and nothing is signed with it.
const feishuSign = (key: string, at: Date): Readonly<Record<string, string>> => {
  if (key === '') return {};
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${key}`).update('').digest('base64') };
};

const fitted = (text: string, end: string, most: number): string => {
  const room = most - Buffer.byteLength(end) - Buffer.byteLength('…');
  if (Buffer.byteLength(text) <= room) return text + end;
  let [kept, bytes] = ['', 0];
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > room) break;
    kept += letter;
  }
  return `${kept}…${end}`;
};
