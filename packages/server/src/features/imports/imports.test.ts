import { expect, it } from 'vitest';
import { describeLedger, loadExample } from '../../testing/describe-ledger.js';

describeLedger((ledger) => {
  it('loads', async () => {
    const id = await loadExample(ledger());
    expect(id).toBeTruthy();
  });
});
