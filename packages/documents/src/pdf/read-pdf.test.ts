import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.js';

const root = new URL('../../', import.meta.url);
const plan = readFileSync(new URL('../../examples/liaoning-2024.txt', root), 'utf8');
const printed = readFileSync(new URL('fixtures/liaoning-2024-opening.pdf', root));

const sourceOf = async (bytes: Uint8Array) => {
  const read = await readPdf(bytes);
  if (read.kind !== 'text') throw new Error(JSON.stringify(read));
  return read.source;
};

describe('readPdf', () => {
  it('joins lines and pages again: every paragraph of the plan comes out as it went in', async () => {
    const lines = plan
      .split('\n')
      .slice(0, 64)
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const read = (await sourceOf(printed)).text.trimEnd().split('\n');
    expect(read).toEqual(lines);
  });

  it('says on which page words stood', async () => {
    const source = await sourceOf(printed);
    const pages = source.places.map(({ page }) => page);
    expect([pages[0], pages.at(-1)]).toEqual([1, 3]);
    expect(pages).toEqual([...pages].sort((one, other) => Number(one) - Number(other)));
  });

  it('refuses a damaged file with its reason', async () => {
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF'))).toMatchObject({ kind: 'refused', reason: 'damaged' });
  });

  it('refuses a scan: pages without text', async () => {
    const blank =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
    expect(await readPdf(new TextEncoder().encode(blank))).toMatchObject({ kind: 'refused', reason: 'scanned' });
  });
});
