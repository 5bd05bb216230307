import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';

/** What everybody may know of this ledger before they sign in. */
const Instance = Type.Object({
  /** Everything in it is made up, for trying out; every page says so. */
  isSample: Type.Boolean(),
});
export type InstanceView = Static<typeof Instance>;

export const readInstance = contract({
  operationId: 'readInstance',
  method: 'GET',
  url: '/api/instance',
  permission: 'public',
  summary: 'Whether this ledger holds made-up sample data',
  response: Instance,
});
