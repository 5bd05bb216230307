import { Type } from 'typebox';
import { contract } from '../../http/contract.js';

export const readBurden = contract({
  operationId: 'readBurden',
  method: 'GET',
  url: '/api/burden',
  permission: 'burden.read',
  summary: 'What units are asked for in a month: their own, or all from above; never how active anybody is',
  query: Type.Object({ month: Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })), unit: Type.Optional(Type.String()) }),
  response: Type.Object({
    month: Type.String(),
    units: Type.Array(
      Type.Object({
        unitId: Type.String(),
        name: Type.String(),
        /** Things that fall due in the month, each datum once. */
        due: Type.Integer(),
        done: Type.Integer(),
        overdue: Type.Integer(),
        requests: Type.Integer(),
        /** Filled once, served again. */
        duplicatesAvoided: Type.Integer(),
      }),
    ),
  }),
});
