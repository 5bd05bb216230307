import { expect, it } from 'vitest';
import { describeLedger } from '../testing/describe-ledger.js';
import { serverOn } from '../testing/describe-server.js';
import { multipart } from '../testing/multipart.js';

const nobodysId = '01900000-0000-7000-8000-00000000dead';
const exits = (code: number): string => `${process.execPath} -e process.exit(${code})`;

describeLedger((ledger) => {
  const uploaded = async (scanCommand: string): Promise<string> => {
    const server = await serverOn(ledger(), { scanCommand });
    const { ask } = await server.person(['supervisor']);
    const form = multipart([{ field: 'file', filename: '证明.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }]);
    const answer = await ask(`POST /api/evidence/report/${nobodysId}`, form.body, form.headers);
    await server.app.close();
    return answer.json<{ code: string }>().code;
  };

  it('lets no file in that the scanner refuses or does not answer about; what is clean goes on to the next question', async () => {
    expect(await uploaded(exits(1))).toBe('evidence-infected');
    expect(await uploaded(exits(2))).toBe('scan-silent');
    expect(await uploaded(exits(0))).toBe('not-found');
  });
});
