/** One part of a form: a text field, or a file by its name and bytes. */
export type FormPart =
  | { readonly field: string; readonly value: string }
  | { readonly field: string; readonly filename: string; readonly bytes: Uint8Array };

const boundary = 'luoshi-test-boundary-7f3a';

const headOf = (part: FormPart): string => {
  const file = 'bytes' in part ? `; filename="${part.filename}"\r\ncontent-type: application/octet-stream` : '';
  return `--${boundary}\r\ncontent-disposition: form-data; name="${part.field}"${file}\r\n\r\n`;
};

/** A form as a browser sends it (RFC 7578), with its header. */
export const multipart = (parts: readonly FormPart[]): { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> } => ({
  body: Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(headOf(part)),
      'bytes' in part ? Buffer.from(part.bytes) : Buffer.from(part.value),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]),
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
});
