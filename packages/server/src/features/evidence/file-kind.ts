type Kind = 'pdf' | 'zip' | 'ole' | 'jpg' | 'png' | 'text';

const heads: readonly { readonly kind: Kind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

const kindOf: Readonly<Record<string, Kind>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
  ofd: 'zip',
  doc: 'ole',
  xls: 'ole',
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  txt: 'text',
};

/** Why a file's contents are not what its name says; null where they are. */
export type KindObjection = 'other-contents' | 'macros';

/** Compares a file's first bytes with what its extension claims, and looks for macros: names lie. */
export const kindObjection = (extension: string, bytes: Uint8Array): KindObjection | null => {
  const found = heads.find((head) => head.bytes.every((byte, index) => bytes[index] === byte))?.kind ?? (isText(bytes) ? 'text' : null);
  if (found !== kindOf[extension]) return 'other-contents';
  return found === 'zip' && holds(bytes, 'vbaProject.bin') ? 'macros' : null;
};

// A text has no zero bytes (but in UTF-16, which begins with its mark) and is no page that a browser would run.
const isText = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 4096);
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return (isMarked || !head.includes(0)) && !/<\s*(?:script|html|svg|!doctype)/i.test(new TextDecoder('latin1').decode(head));
};

const holds = (bytes: Uint8Array, name: string): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
