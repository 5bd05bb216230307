import { route } from '../../http/route.js';
import { advanceInspection, decideInspection } from './advance-inspection.js';
import { moveClue, noteClue } from './clues.js';
import { answerConclusion, receiveConclusion, signNotice, writeConclusion } from './conclusions.js';
import * as terms from './contract.js';
import { draftInspection, saveInspection } from './draft-inspection.js';
import { changeFinding, checkRectification, recordFinding, removeFinding, reportRectification } from './findings.js';
import { inspectionRoom } from './inspection-room.js';
import { makeInspectionRules, readInspectionRules } from './inspection-rules.js';
import { listInspections, listInspectors, readInspectionCalendar } from './list-inspections.js';
import { decideRecommendation, moveRecommendation, recommend } from './recommendations.js';
import { applyForReview, decideReview, withdrawReview } from './reviews.js';
import { changeTeam, settleScheme } from './settle-scheme.js';

/** 督查 by 国务院令第733号: from the proposal to the archive. */
export const inspectionRoutes = [
  route(terms.listInspections, ({ read }, { query }) => read((ctx) => listInspections(ctx, query))),
  route(terms.readInspectionCalendar, ({ read }, { query }) => read((ctx) => readInspectionCalendar(ctx, query))),
  route(terms.readInspectionRules, ({ read }) => read((ctx) => readInspectionRules(ctx))),
  route(terms.makeInspectionRules, ({ write }, { body }) => write((ctx) => makeInspectionRules(ctx, body))),
  route(terms.listInspectors, ({ read }) => read((ctx) => listInspectors(ctx))),
  route(terms.draftInspection, ({ write }, { body }) => write((ctx) => draftInspection(ctx, body))),
  route(terms.readInspection, ({ read }, { params }) => read((ctx) => inspectionRoom(ctx, params.inspectionId))),
  route(terms.saveInspection, ({ write }, { params, body }) => write((ctx) => saveInspection(ctx, { ...params, ...body }))),
  route(terms.settleScheme, ({ write }, { params, body }) => write((ctx) => settleScheme(ctx, { ...params, ...body }))),
  route(terms.changeTeam, ({ write }, { params, body }) => write((ctx) => changeTeam(ctx, { ...params, ...body }))),
  route(terms.advanceInspection, ({ write }, { params, body }) => write((ctx) => advanceInspection(ctx, { ...params, ...body }))),
  route(terms.decideInspection, ({ write }, { params, body }) => write((ctx) => decideInspection(ctx, { ...params, ...body }))),
  route(terms.recordFinding, ({ write }, { params, body }) => write((ctx) => recordFinding(ctx, { ...params, ...body }))),
  route(terms.changeFinding, ({ write }, { params, body }) => write((ctx) => changeFinding(ctx, { ...params, ...body }))),
  route(terms.removeFinding, ({ write }, { params }) => write((ctx) => removeFinding(ctx, params.findingId))),
  route(terms.reportRectification, ({ write }, { params, body }) => write((ctx) => reportRectification(ctx, { ...params, ...body }))),
  route(terms.checkRectification, ({ write }, { params, body }) => write((ctx) => checkRectification(ctx, { ...params, ...body }))),
  route(terms.writeConclusion, ({ write }, { params, body }) => write((ctx) => writeConclusion(ctx, { ...params, ...body }))),
  route(terms.signNotice, ({ write }, { params }) => write((ctx) => signNotice(ctx, params))),
  route(terms.receiveConclusion, ({ write }, { params }) => write((ctx) => receiveConclusion(ctx, params))),
  route(terms.answerConclusion, ({ write }, { params, body }) => write((ctx) => answerConclusion(ctx, { ...params, ...body }))),
  route(terms.applyForReview, ({ write }, { params, body }) => write((ctx) => applyForReview(ctx, { ...params, ...body }))),
  route(terms.decideReview, ({ write }, { params, body }) => write((ctx) => decideReview(ctx, { ...params, ...body }))),
  route(terms.withdrawReview, ({ write }, { params }) => write((ctx) => withdrawReview(ctx, params.reviewId))),
  route(terms.recommend, ({ write }, { params, body }) => write((ctx) => recommend(ctx, { ...params, ...body }))),
  route(terms.decideRecommendation, ({ write }, { params, body }) => write((ctx) => decideRecommendation(ctx, { ...params, ...body }))),
  route(terms.moveRecommendation, ({ write }, { params, body }) => write((ctx) => moveRecommendation(ctx, { ...params, ...body }))),
  route(terms.noteClue, ({ write }, { params, body }) => write((ctx) => noteClue(ctx, { ...params, ...body }))),
  route(terms.moveClue, ({ write }, { params, body }) => write((ctx) => moveClue(ctx, { ...params, ...body }))),
];
