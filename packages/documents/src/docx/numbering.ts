import { childNamed, childrenNamed, readXml, settingOf, type XmlElement } from '../reading/xml.js';
import { numeral } from './numeral.js';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly suffix: string;
  readonly legal: boolean;
};
type List = { readonly abstractId: string; readonly levels: ReadonlyMap<number, Level>; readonly restarts: ReadonlyMap<number, number> };

const levelOf = (element: XmlElement): [number, Level] => [
  Number(element.attributes['ilvl'] ?? 0),
  {
    start: Number(settingOf(element, 'start') ?? 1),
    format: settingOf(element, 'numFmt') ?? 'decimal',
    pattern: settingOf(element, 'lvlText') ?? '',
    suffix: settingOf(element, 'suff') ?? 'tab',
    legal: childNamed(element, 'isLgl') !== undefined,
  },
];

const levelsOf = (element: XmlElement | undefined): ReadonlyMap<number, Level> => new Map(childrenNamed(element, 'lvl').map(levelOf));

const overridesOf = (num: XmlElement): { levels: [number, Level][]; restarts: [number, number][] } => {
  const overrides = childrenNamed(num, 'lvlOverride');
  return {
    levels: overrides.flatMap((override) => childrenNamed(override, 'lvl').map(levelOf)),
    restarts: overrides.flatMap((override): [number, number][] => {
      const start = settingOf(override, 'startOverride');
      return start === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), Number(start)]];
    }),
  };
};

const listsOf = (part: string | null): ReadonlyMap<string, List> => {
  if (part === null) return new Map();
  const root = childNamed(readXml(part), 'numbering');
  const abstracts = new Map(
    childrenNamed(root, 'abstractNum').map((element) => [element.attributes['abstractNumId'] ?? '', levelsOf(element)]),
  );
  return new Map(
    childrenNamed(root, 'num').map((num): [string, List] => {
      const abstractId = settingOf(num, 'abstractNumId') ?? '';
      const { levels, restarts } = overridesOf(num);
      return [
        num.attributes['numId'] ?? '',
        { abstractId, levels: new Map([...(abstracts.get(abstractId) ?? []), ...levels]), restarts: new Map(restarts) },
      ];
    }),
  );
};

/**
 * Word's automatic numbers. They stand nowhere in the text of the file, yet the reader saw them: 一、 and （一） of most plans are made this way.
 * Lists that share one abstract definition share their counters (ECMA-376 part 1, 17.9.15).
 */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(part: string | null) {
    this.#lists = listsOf(part);
  }

  /** The printed number of the next paragraph of a list, with what parts it from the text; empty for bullets and unknown lists. */
  next(numId: string, depth: number): string {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return '';
    const counters = this.#count(numId, list, level, depth);
    if (level.format === 'bullet') return '';
    const printed = level.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const above = list.levels.get(at);
      return numeral(level.legal ? 'decimal' : (above?.format ?? 'decimal'), counters[at] ?? above?.start ?? 1);
    });
    return level.suffix === 'space' && printed !== '' ? `${printed} ` : printed;
  }

  #count(numId: string, list: List, level: Level, depth: number): readonly number[] {
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    const restart = this.#begun.has(numId) ? undefined : list.restarts.get(depth);
    this.#begun.add(numId);
    if (restart !== undefined) counters.length = Math.min(counters.length, depth);
    counters[depth] = counters[depth] === undefined ? (restart ?? level.start) : counters[depth] + 1;
    counters.length = depth + 1;
    return counters;
  }
}
