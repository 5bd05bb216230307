import { type RequestContext, route } from '../../http/route.js';
import * as terms from './contract.js';
import { instructionOf, listInstructions, readInstructionClock } from './list-instructions.js';
import { assignInstruction, moveInstruction, recordInstruction } from './move-instruction.js';

type ActInput = { readonly params: { readonly instructionId: string }; readonly body: { readonly edit: number; readonly note?: string } };

const move =
  (act: Parameters<typeof moveInstruction>[1]['act']) =>
  ({ write }: RequestContext, { params, body }: ActInput) =>
    write((ctx) => moveInstruction(ctx, { ...params, ...body, act }));

/** Leaders' instructions (批示): recorded, made into sheets with a clock, reported back, closed; counted in no assessment. */
export const instructionRoutes = [
  route(terms.listInstructions, ({ read }, { query }) => read((ctx) => listInstructions(ctx, query))),
  route(terms.readInstructionClock, ({ read }, { query }) => read((ctx) => readInstructionClock(ctx, query))),
  route(terms.readInstruction, ({ read }, { params }) => read((ctx) => instructionOf(ctx, params.instructionId))),
  route(terms.recordInstruction, ({ write }, { body }) => write((ctx) => recordInstruction(ctx, body))),
  route(terms.assignInstruction, ({ write }, { params, body }) => write((ctx) => assignInstruction(ctx, { ...params, ...body }))),
  route(terms.reportInstruction, move('report')),
  route(terms.closeInstruction, move('close')),
  route(terms.withdrawInstruction, move('withdraw')),
];
