import { refused } from '@luoshi/domain';
import { route } from '../../http/route.js';
import { changePassword } from './change-password.js';
import { closeSession } from './close-session.js';
import * as terms from './contract.js';
import { openSession } from './open-session.js';
import { readSession } from './read-session.js';

/** Logging in and out. These act with the system's rights: nobody may read a password hash or a session in a person's name. */
export const sessionRoutes = [
  route(terms.openSession, async ({ asSystem, session }, { body }) => {
    const logIn = await asSystem.write((ctx) => openSession(ctx, body));
    if (!logIn.ok) return logIn;
    if (logIn.value.kind === 'refused') return { ok: false, refusal: logIn.value.refusal };
    const { token, expiresAt } = logIn.value;
    session.keep(token, expiresAt);
    return asSystem.read((ctx) => readSession(ctx, token));
  }),
  route(terms.readSession, ({ asSystem, session }) => asSystem.read((ctx) => readSession(ctx, session.token))),
  route(terms.closeSession, async ({ asSystem, session }) => {
    const { token } = session;
    if (token === null) return refused('not-signed-in');
    session.drop();
    return asSystem.write((ctx) => closeSession(ctx, token));
  }),
  route(terms.changePassword, async ({ asSystem, session }, { body }) => {
    const { token } = session;
    if (token === null) return refused('not-signed-in');
    return asSystem.write((ctx) => changePassword(ctx, { ...body, token }));
  }),
];
