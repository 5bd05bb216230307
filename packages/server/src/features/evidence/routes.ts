import { refused } from '@luoshi/domain';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { addEvidence, downloadEvidence, listEvidence, removeEvidence } from './evidence.js';

/** Files that prove what was reported. */
export const evidenceRoutes = [
  route(terms.listEvidence, ({ read }, { query }) => read((ctx) => listEvidence(ctx, query))),
  route(terms.addEvidence, async ({ write, scan }, { params, form: { file } }) => {
    const verdict = await scan(file.bytes);
    if (verdict === null) return refused('scan-silent', { filename: file.filename });
    if (verdict === 'infected') return refused('evidence-infected', { filename: file.filename });
    return write((ctx) => addEvidence(ctx, { ...params, file, scan: verdict }));
  }),
  route(terms.readEvidence, ({ read }, { params }) => read((ctx) => downloadEvidence(ctx, params.evidenceId))),
  route(terms.removeEvidence, ({ write }, { params }) => write((ctx) => removeEvidence(ctx, params.evidenceId))),
];
