import { route } from '../../http/route.js';
import { addUnit } from './add-unit.js';
import { addUnitAlias } from './add-unit-alias.js';
import { changeUnit } from './change-unit.js';
import * as terms from './contract.js';
import { listCollectives } from './list-collectives.js';
import { listUnits } from './list-units.js';
import { listUnknownNames } from './list-unknown-names.js';
import { mergeUnit, unmergeUnit } from './merge-unit.js';
import { readUnit } from './read-unit.js';
import { removeUnit, removeUnitAlias } from './remove-unit.js';

/** The registry: units, their names, and the bodies they form. */
export const unitRoutes = [
  route(terms.listUnits, ({ read }, { query }) => read((ctx) => listUnits(ctx, query))),
  route(terms.readUnit, ({ read }, { params }) => read((ctx) => readUnit(ctx, params.unitId))),
  route(terms.addUnit, ({ write }, { body }) => write((ctx) => addUnit(ctx, body))),
  route(terms.addUnitAlias, ({ write }, { params, body }) => write((ctx) => addUnitAlias(ctx, { ...params, ...body }))),
  route(terms.changeUnit, ({ write }, { params, body }) => write((ctx) => changeUnit(ctx, { ...params, ...body }))),
  route(terms.removeUnit, ({ write }, { params }) => write((ctx) => removeUnit(ctx, params.unitId))),
  route(terms.removeUnitAlias, ({ write }, { params }) => write((ctx) => removeUnitAlias(ctx, params.unitId, params.alias))),
  route(terms.mergeUnit, ({ write }, { params, body }) => write((ctx) => mergeUnit(ctx, { ...params, ...body }))),
  route(terms.unmergeUnit, ({ write }, { params }) => write((ctx) => unmergeUnit(ctx, params.unitId))),
  route(terms.listUnknownNames, ({ read }, { query }) => read((ctx) => listUnknownNames(ctx, query))),
  route(terms.listCollectives, ({ read }, { query }) => read((ctx) => listCollectives(ctx, query))),
];
