/** What a file's first bytes say it is. `office-old` is a compound file: Word or Excel before 2007, or an encrypted docx/xlsx. */
export type Container = 'zip' | 'pdf' | 'office-old' | 'rtf' | 'mhtml' | 'html' | 'text' | 'empty';

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

const looksLikeHtml = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '');
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|meta|div|p|table)\b/i.test(
    head,
  );
};

/** Tells the container by its first bytes, never by the file's name: names lie. */
export const containerOf = (bytes: Uint8Array): Container => {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'office-old';
  // Both are made of plain letters and would be read as a text full of codes.
  if (begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf';
  if (looksLikeMhtml(bytes)) return 'mhtml';
  return looksLikeHtml(bytes) ? 'html' : 'text';
};

/** A web page in one file, as browsers and Word save it: a mail with parts. */
const looksLikeMhtml = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head);
};

/** A compound file that wraps an encrypted package names it in its directory, in UTF-16. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
