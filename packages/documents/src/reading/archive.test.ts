import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openArchive } from './archive.js';

const zip = async (files: Readonly<Record<string, Buffer>>): Promise<Uint8Array> => {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(files)) file.addBuffer(content, name);
  file.end();
  return buffer(file.outputStream);
};

const all = () => true;

it('gives the wanted parts and the names of all', async () => {
  const archive = await openArchive(await zip({ 'a.xml': Buffer.from('<a/>'), 'b.xml': Buffer.from('<b/>') }), (name) => name === 'a.xml');
  expect(archive.names).toEqual(['a.xml', 'b.xml']);
  expect([archive.part('a.xml'), archive.part('b.xml')]).toEqual(['<a/>', null]);
});

it('stops at a zip bomb before it is inflated', async () => {
  await expect(openArchive(await zip({ 'a.xml': Buffer.alloc(200 * 1024 * 1024) }), all)).rejects.toMatchObject({
    unreadable: { reason: 'expands-too-far' },
  });
});

it('notices a header that lies about the size', async () => {
  const bytes = Buffer.from(await zip({ 'a.xml': Buffer.alloc(100_000) }));
  const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(10, central + 24);
  await expect(openArchive(bytes, all)).rejects.toMatchObject({ unreadable: { reason: 'damaged' } });
});

it('refuses macros', async () => {
  await expect(openArchive(await zip({ 'word/vbaProject.bin': Buffer.from('x') }), all)).rejects.toMatchObject({
    unreadable: { reason: 'macros' },
  });
});

it('refuses what is no archive', async () => {
  await expect(openArchive(new Uint8Array([1, 2, 3]), all)).rejects.toMatchObject({ unreadable: { reason: 'damaged' } });
});
