import { postTo } from './post-to.js';
import { sendMail } from './send-mail.js';
import type { Transport } from './transport.js';

/** The real ways out. */
export const openTransport = (): Transport => ({
  send: (message) => (message.channel.kind === 'mail' ? sendMail(message) : postTo(message)),
});
