import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addEvidence, downloadEvidence, listEvidence, removeEvidence } from './evidence.js';

/** Files that prove what was reported. */
export const evidenceRoutes = [
  route(terms.listEvidence, ({ read }, { query }) => read((ctx) => listEvidence(ctx, query))),
  route(terms.addEvidence, ({ write }, { params, form }) => write((ctx) => addEvidence(ctx, { ...params, file: form.file }))),
  route(terms.readEvidence, ({ read }, { params }) => read((ctx) => downloadEvidence(ctx, params.evidenceId))),
  route(terms.removeEvidence, ({ write }, { params }) => write((ctx) => removeEvidence(ctx, params.evidenceId))),
];
