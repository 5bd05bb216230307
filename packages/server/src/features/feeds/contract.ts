import { Type } from 'typebox';
import { contract } from '../../http/contract.js';

export const readFeed = contract({
  operationId: 'readFeed',
  method: 'GET',
  url: '/api/feeds/:token',
  // The address is the key: a calendar program sends neither cookie nor password.
  permission: 'public',
  perMinute: 30,
  summary: 'A person’s due days as a calendar (RFC 5545), by its secret address',
  params: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }),
  produces: ['text/calendar; charset=utf-8'],
});
