import { expect, it } from 'vitest';
import { guardedPost } from './guarded-post.js';
import { isPrivateAddress } from './private-address.js';

it('knows what is inside, in every spelling', () => {
  const inside = ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'];
  const insideToo = ['::1', '[::1]', '::', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1'];
  for (const address of [...inside, ...insideToo]) expect([address, isPrivateAddress(address)]).toEqual([address, true]);
  for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', '::ffff:8.8.8.8'])
    expect([address, isPrivateAddress(address)]).toEqual([address, false]);
});

it('goes inside neither by an address nor by a name that leads there', async () => {
  for (const url of ['http://127.0.0.1:9/', 'http://[::1]:9/', 'http://2130706433:9/', 'http://0x7f.1:9/', 'http://localhost:9/'])
    expect([url, (await guardedPost(new URL(url), '{}', { privateTargets: false })).kind]).toEqual([url, 'private']);
});
