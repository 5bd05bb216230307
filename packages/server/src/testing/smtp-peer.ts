import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export type ReceivedMail = { readonly to: readonly string[]; readonly text: string };

/** A real mail server on this machine: it takes what comes, or refuses as the test says. */
export type SmtpPeer = {
  readonly port: number;
  readonly mails: ReceivedMail[];
  /** Null takes everything; else the SMTP code it answers the recipient with. */
  refuseWith: number | null;
  readonly close: () => Promise<void>;
};

/** Starts the mail server, on a port of its own or a given one; it wants this password. */
export const startSmtpPeer = async (password: string, port = 0): Promise<SmtpPeer> => {
  const state = { refuseWith: null as number | null };
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username }) : done(new Error('wrong password')),
    onRcptTo: (_address, _session, done) =>
      state.refuseWith === null ? done() : done(Object.assign(new Error('refused'), { responseCode: state.refuseWith })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    get refuseWith() {
      return state.refuseWith;
    },
    set refuseWith(code) {
      state.refuseWith = code;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

/** The words of a mail, as a person reads them. */
export const toldIn = (mail: string): string => {
  const body = mail.slice(mail.indexOf('\r\n\r\n'));
  if (/content-transfer-encoding: base64/i.test(mail)) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
