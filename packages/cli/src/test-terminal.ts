import type { Terminal } from './terminal.js';

/** A terminal for tests: files by name, and what was written. */
export type TestTerminal = Terminal & { readonly written: { out: string; err: string } };

/** A terminal that reads the given texts or bytes and remembers what commands write. */
export const testTerminal = (files: Readonly<Record<string, string | Uint8Array>>, width = 120): TestTerminal => {
  const written = { out: '', err: '' };
  return {
    written,
    width,
    read: async (file) => {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error(`no ${file}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  };
};
