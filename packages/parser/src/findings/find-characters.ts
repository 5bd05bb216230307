import { type Diagnostic, type DiagnosticCode, span } from '@luoshi/domain';

type Seen = { readonly start: number; end: number; count: number };

/** One finding for each kind of character that no printed document holds: where it first stands, and how many runs there are. */
export const findCharacters = (text: string): readonly Diagnostic[] => {
  const seen = new Map<DiagnosticCode, Seen>();
  let before: DiagnosticCode | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    const code = character >= 0x4e00 && character <= 0x9fff ? null : suspicionOf(character, at);
    if (code !== null) note(seen, code, at, code === before);
    before = code;
  }
  return [...seen].map(([code, { start, end, count }]) => ({ code, span: span(start, end), data: { count }, suggestion: null }));
};

const note = (seen: Map<DiagnosticCode, Seen>, code: DiagnosticCode, at: number, goesOn: boolean): void => {
  const known = seen.get(code);
  if (known === undefined) seen.set(code, { start: at, end: at + 1, count: 1 });
  else if (!goesOn) known.count++;
  else if (known.end === at) known.end = at + 1;
};

/** Tab, line feed, vertical tab, form feed and carriage return are layout; every other control character is a converter's leaving. */
const suspicionOf = (character: number, at: number): DiagnosticCode | null => {
  if (character < 0x20) return character >= 0x09 && character <= 0x0d ? null : 'control-character';
  if (character < 0x7f) return null;
  if (character < 0xa0) return character === 0x85 ? null : 'control-character';
  if (character === 0xfffd) return 'character-lost';
  if (character >= 0xe000 && character <= 0xf8ff) return 'private-use-character';
  return isInvisible(character, at) ? 'invisible-character' : null;
};

/** Zero-width spaces and joiners, direction marks; a byte order mark anywhere but at the very beginning. */
const isInvisible = (character: number, at: number): boolean =>
  (character >= 0x200b && character <= 0x200f) ||
  (character >= 0x202a && character <= 0x202e) ||
  (character >= 0x2060 && character <= 0x2064) ||
  (character === 0xfeff && at > 0);
