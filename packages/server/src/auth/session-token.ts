import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; only the browser keeps them. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the store keeps of a token: its SHA-256 in hexadecimal, from which the token cannot be made. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A working day: a session ends 12 hours after log-in, whatever happens. */
export const sessionHours = 12;

export const cookieName = 'luoshi_session';
