import type { Run } from './page-lines.js';

/** Words that stand together on one line, apart from others: the head of a column. */
type Segment = { readonly words: string; readonly left: number; readonly right: number };

/** The heads of a table that no lines part: where they stand, and the offsets that part their columns. */
export type AlignedColumns = { readonly columns: readonly number[]; readonly top: number; readonly numbers: number };

const taskHead = /任务|事项|内容|举措|措施|目标|工作/;
const ownerHead = /牵头|责任|主办|配合|协办|单位|部门|领导/;
const numberHead = /^(?:序号|编号|序|号)$/;
const longestHead = 12;
/** A wider gap, in characters, parts two heads. */
const apart = 0.9;

/** Runs that stand on one line, from top to bottom. */
export const rowsOfRuns = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && row[0].y - run.y < run.size / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
};

const segmentsOf = (row: readonly Run[]): readonly Segment[] => {
  const segments: { words: string; left: number; right: number }[] = [];
  for (const { words, x, width, size } of row) {
    const last = segments.at(-1);
    if (last !== undefined && x - last.right < apart * size) {
      last.words += words.trim();
      last.right = x + width;
    } else segments.push({ words: words.trim(), left: x, right: x + width });
  }
  return segments;
};

const isHead = (segments: readonly Segment[]): boolean =>
  segments.length >= 3 &&
  segments.every(({ words }) => words.length <= longestHead && !/[:：]/.test(words)) &&
  segments.some(({ words }) => taskHead.test(words)) &&
  segments.some(({ words }) => ownerHead.test(words) && !taskHead.test(words));

/** The offset between two heads that the fewest words of the table cross; of several, the middle of the widest gap. */
const gutter = (runs: readonly Run[], from: number, to: number): number => {
  let best = { crossed: Number.POSITIVE_INFINITY, start: from, length: 0 };
  let open = { crossed: -1, start: from };
  for (let at = from; at <= to; at += 1) {
    const crossed = runs.filter(({ x, width }) => x < at && at < x + width).length;
    if (crossed !== open.crossed) open = { crossed, start: at };
    const length = at - open.start;
    if (crossed < best.crossed || (crossed === best.crossed && length > best.length)) best = { crossed, start: open.start, length };
  }
  return best.start + best.length / 2;
};

/** Finds the heads of a table whose columns are parted by white space alone: a line that names tasks and owners in three columns or more. */
export const alignedColumns = (runs: readonly Run[]): AlignedColumns | null => {
  for (const row of rowsOfRuns(runs)) {
    const segments = segmentsOf(row);
    const [first] = row;
    if (first === undefined || !isHead(segments)) continue;
    const within = runs.filter(({ y }) => y <= first.y + first.size);
    const middle = ({ left, right }: Segment): number => (left + right) / 2;
    const inner = segments.slice(1).map((segment, index) => gutter(within, middle(segments[index] ?? segment), middle(segment)));
    const columns = [Math.min(...within.map(({ x }) => x)) - 1, ...inner, Math.max(...within.map(({ x, width }) => x + width)) + 1];
    return {
      columns,
      top: first.y + first.size,
      numbers: Math.max(
        0,
        segments.findIndex(({ words }) => numberHead.test(words)),
      ),
    };
  }
  return null;
};
