import { page } from './markdown.mjs';

/** docs/refusals.md: every "no, because" with its HTTP face. */
export const refusalsManual = ({ refusals }) =>
  page({
    title: '拒绝 Refusals',
    about: 'From `packages/domain/src/refusals.ts`. Codes are stable. `{fields}` are filled from the refusal’s data.',
    head: ['Code', 'Status', '中文', 'English'],
    rows: Object.entries(refusals).map(([code, entry]) => [`\`${code}\``, entry.status, entry.zh, entry.en]),
  });
