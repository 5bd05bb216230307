import { toldText } from './told-text.js';
import type { Message, Sent } from './transport.js';
import { notSent } from './transport.js';

/** Milliseconds for each step of a conversation with the mail server. */
const patience = 20_000;

/** How the mail server is spoken to, as the administrator set it. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** tls: from the first byte (465) · starttls: must be taken up · none: plain, inside an office network. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly from: string;
};

/** Sends one message to one person. The same delivery always has the same Message-ID, so that a second copy is known as one. */
export const sendMail = async ({ delivery, channel, address }: Message): Promise<Sent> => {
  const { createTransport } = await import('nodemailer');
  const settings = channel.settings as unknown as MailSettings;
  const { password = '' } = channel.secret;
  const transport = createTransport({
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    ...(settings.user === '' ? {} : { auth: { user: settings.user, pass: password } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: delivery.recipientName, address },
      subject: delivery.body.subject,
      text: toldText(delivery),
      messageId: `<${delivery.deliveryId}@luoshi>`,
      headers: { 'auto-submitted': 'auto-generated', 'x-luoshi-id': delivery.deliveryId },
    });
    return { ok: true };
  } catch (cause) {
    return failureOf(cause);
  } finally {
    transport.close();
  }
};

const failureOf = (cause: unknown): Sent => {
  const {
    code = '',
    responseCode,
    command = '',
    message,
  } = cause as { code?: string; responseCode?: number; command?: string; message: string };
  if (code === 'EAUTH') return notSent('log-in', message);
  if (responseCode !== undefined) return notSent(responseCode >= 500 ? 'rejected' : 'busy', message);
  // After DATA the server may have taken it and only its answer was lost.
  return notSent(code === 'ETIMEDOUT' ? 'timeout' : 'unreachable', message, command === 'DATA');
};
