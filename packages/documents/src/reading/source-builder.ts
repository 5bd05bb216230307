import type { SourceCell, SourceOmission, SourcePlace, SourceTable, SourceText, Span } from '@luoshi/domain';

type PlaceName = Omit<SourcePlace, 'span'>;

const nowhere: PlaceName = { page: null, paragraph: null, table: null, sheet: null, cell: null };

/** Gathers a document's words in reading order and remembers where each stood. Offsets are UTF-16 units of the text so far. */
export class SourceBuilder {
  readonly #pieces: string[] = [];
  readonly #places: SourcePlace[] = [];
  readonly #tables: SourceTable[] = [];
  readonly #omitted = new Map<SourceOmission['kind'], number>();
  #length = 0;

  /** How many tables have been closed. */
  get tableCount(): number {
    return this.#tables.length;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds words as they are and says where they stood; empty words leave no place. */
  add(words: string, place: Partial<PlaceName> = {}): Span {
    const start = this.#append(words);
    const span = { start, end: this.#length };
    if (words !== '') this.#places.push({ ...nowhere, ...place, span });
    return span;
  }

  /** Adds separators, which stand nowhere in the document. */
  part(separator: '\n' | '\t'): void {
    this.#append(separator);
  }

  /** Ends a table: its cells, and the name it goes by, if words before them say one. */
  table(cells: readonly SourceCell[], start: number, caption: Span | null): void {
    this.#tables.push({ span: { start: caption?.start ?? start, end: this.#length }, cells, ...(caption === null ? {} : { caption }) });
  }

  /** Says that words of a kind stand in the file and are left out. */
  omit(kind: SourceOmission['kind']): void {
    this.#omitted.set(kind, (this.#omitted.get(kind) ?? 0) + 1);
  }

  done(): SourceText {
    const omissions = [...this.#omitted].map(([kind, count]) => ({ kind, count }));
    return { text: this.#pieces.join(''), places: this.#places, tables: this.#tables, omissions };
  }

  #append(words: string): number {
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    return start;
  }
}
