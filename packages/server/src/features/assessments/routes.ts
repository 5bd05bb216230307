import { route } from '../../http/route.js';
import { checkAssessment } from './check-assessment.js';
import * as terms from './contract.js';
import { correctLine } from './correct-line.js';
import { dropAssessment, finishAssessment, freezeAssessment, publishAssessment, scoreAssessment } from './move-assessment.js';
import { listAssessments, openAssessment, readAssessment, tryScheme } from './open-assessment.js';
import { adoptScheme, changeScheme, listSchemes, makeScheme } from './schemes.js';
import { readUnitSheet } from './unit-sheet.js';

/** Assessment (考核): schemes, scores from the ledger alone, ranking, publicity, corrections. */
export const assessmentRoutes = [
  route(terms.listSchemes, ({ read }) => read((ctx) => listSchemes(ctx))),
  route(terms.makeScheme, ({ write }, { body }) => write((ctx) => makeScheme(ctx, body))),
  route(terms.changeScheme, ({ write }, { params, body }) => write((ctx) => changeScheme(ctx, { ...params, ...body }))),
  route(terms.adoptScheme, ({ write }, { params }) => write((ctx) => adoptScheme(ctx, params))),
  route(terms.tryScheme, ({ read }, { body }) => read((ctx) => tryScheme(ctx, body))),
  route(terms.listAssessments, ({ read }, { query }) => read((ctx) => listAssessments(ctx, query))),
  route(terms.openAssessment, ({ write }, { body }) => write((ctx) => openAssessment(ctx, body))),
  route(terms.readAssessment, ({ read }, { params }) => read((ctx) => readAssessment(ctx, params.assessmentId))),
  route(terms.readUnitSheet, ({ read }, { params }) => read((ctx) => readUnitSheet(ctx, params))),
  route(terms.scoreAssessment, ({ write }, { params, body }) => write((ctx) => scoreAssessment(ctx, { ...params, ...body }))),
  route(terms.freezeAssessment, ({ write }, { params, body }) => write((ctx) => freezeAssessment(ctx, { ...params, ...body }))),
  route(terms.publishAssessment, ({ write }, { params, body }) => write((ctx) => publishAssessment(ctx, { ...params, ...body }))),
  route(terms.finishAssessment, ({ write }, { params, body }) => write((ctx) => finishAssessment(ctx, { ...params, ...body }))),
  route(terms.dropAssessment, ({ write }, { params, body }) => write((ctx) => dropAssessment(ctx, { ...params, ...body }))),
  route(terms.correctLine, ({ write }, { params, body }) => write((ctx) => correctLine(ctx, { ...params, ...body }))),
  route(terms.checkAssessment, ({ read }, { params }) => read((ctx) => checkAssessment(ctx, params.assessmentId))),
];
