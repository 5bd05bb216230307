import { StringDecoder } from 'node:string_decoder';

/** The lines of a stream of bytes, without their ends. A last line without an end is given too. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for await (const chunk of chunks) {
    const parts = decoder.write(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield begun + part;
      begun = '';
    }
    begun += last;
  }
  begun += decoder.end();
  if (begun !== '') yield begun;
}
