import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Page, pageQuery } from '../../http/schemas.js';

export const OfficialRow = Type.Object({
  officialId: Type.String(),
  name: Type.String(),
  /** Tasks in which the official is named, and those in which first. */
  tasks: Type.Integer(),
  first: Type.Integer(),
});

export const listOfficials = contract({
  operationId: 'listOfficials',
  method: 'GET',
  url: '/api/officials',
  permission: 'plan.read',
  summary: 'Lead officials (牵头领导) named in plans',
  query: Type.Object(pageQuery),
  response: Page(OfficialRow),
});

export const readOfficial = contract({
  operationId: 'readOfficial',
  method: 'GET',
  url: '/api/officials/:officialId',
  permission: 'plan.read',
  summary: 'A lead official',
  params: Type.Object({ officialId: Type.String() }),
  response: OfficialRow,
});
