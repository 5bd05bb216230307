/** A drawn line: horizontal ones stand `at` a height and go from left to right, vertical ones `at` an offset and go upwards. In points. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number };

/** The lines of a page. */
export type Rulings = { readonly horizontal: readonly Ruling[]; readonly vertical: readonly Ruling[] };

/** What pdf.js says is drawn on a page: numbered operations and their arguments. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** The numbers of the operations that are looked at. */
export type DrawingCodes = Readonly<
  Record<'save' | 'restore' | 'transform' | 'constructPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | PaintName, number>
>;
type PaintName = (typeof strokes)[number] | (typeof fills)[number];

const strokes = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'] as const;
const fills = ['fill', 'eoFill'] as const;

type Matrix = readonly [number, number, number, number, number, number];
type Point = { readonly x: number; readonly y: number };

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const times = (outer: Matrix, inner: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner;
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    outer[0] * e + outer[2] * f + outer[4],
    outer[1] * e + outer[3] * f + outer[5],
  ];
};

const placed = (matrix: Matrix, x: number, y: number): Point => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
});

/** How many numbers follow each step of a path: move, line, cubic and quadratic curve, close. */
const stepLengths = [2, 2, 6, 4, 0];

/** The corners of each closed or open run of straight lines; a path with curves rules nothing. */
const polygonsOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const polygons: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const polygon = polygons.at(-1);
    if (step === 0) polygons.push([placed(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0)]);
    else if (step === 1) polygon?.push(placed(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0));
    else if (step === 4 && polygon?.[0] !== undefined) polygon.push(polygon[0]);
    else if (step !== 4) return [];
    at += 1 + (stepLengths[step] ?? 0);
  }
  return polygons;
};

/** Thicker than this, a filled box is a shade or a bar; shorter than this, a line is part of a letter or an ornament. */
const thickest = 3;
const shortest = 4;
/** A line may lean by this much after scaling. */
const leaning = 0.7;

class RulingReader {
  readonly horizontal: Ruling[] = [];
  readonly vertical: Ruling[] = [];

  stroke(polygon: readonly Point[]): void {
    polygon.forEach((end, index) => {
      const start = polygon[index - 1];
      if (start !== undefined) this.#line(start, end);
    });
  }

  fill(polygon: readonly Point[]): void {
    const [xs, ys] = [polygon.map(({ x }) => x), polygon.map(({ y }) => y)];
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
    if (top - bottom <= thickest && right - left > thickest) this.#line({ x: left, y: middleY }, { x: right, y: middleY });
    else if (right - left <= thickest && top - bottom > thickest) this.#line({ x: middleX, y: bottom }, { x: middleX, y: top });
  }

  #line(start: Point, end: Point): void {
    const [width, height] = [Math.abs(start.x - end.x), Math.abs(start.y - end.y)];
    if (height < leaning && width > shortest)
      this.horizontal.push({ at: start.y, from: Math.min(start.x, end.x), to: Math.max(start.x, end.x) });
    else if (width < leaning && height > shortest)
      this.vertical.push({ at: start.x, from: Math.min(start.y, end.y), to: Math.max(start.y, end.y) });
  }
}

/** Finds the straight lines that a page draws, as strokes or, as browsers and word processors do, as thin filled boxes. */
export const rulingsOf = ({ fnArray, argsArray }: Drawing, codes: DrawingCodes): Rulings => {
  const reader = new RulingReader();
  const [stroked, filled] = [new Set(strokes.map((name) => codes[name])), new Set(fills.map((name) => codes[name]))];
  const saved: Matrix[] = [];
  let matrix = identity;
  fnArray.forEach((code, index) => {
    const args = argsArray[index] as readonly unknown[] | null;
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? identity;
    else if (code === codes.transform) matrix = times(matrix, args as readonly number[]);
    else if (code === codes.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as readonly number[]);
    else if (code === codes.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      const polygons = path === null ? [] : polygonsOf(path, matrix);
      if (stroked.has(paint)) for (const polygon of polygons) reader.stroke(polygon);
      else if (filled.has(paint)) for (const polygon of polygons) reader.fill(polygon);
    }
  });
  return reader;
};
