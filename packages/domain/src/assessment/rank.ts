import { compareExact, exact } from './exact.js';

/** What a ranking is made of. `points`: with corrections. */
export type Rankable = {
  readonly unitId: string;
  readonly group: string | null;
  readonly points: string;
  readonly incomparable: string | null;
};

/** A unit's place in its group. `rank` null: it is not compared. `of`: how many are. */
export type Place = { readonly rank: number | null; readonly of: number; readonly tied: boolean };

/** Ranks within groups. Equal points share a rank and the next one is left out: 1, 2, 2, 4. What cannot be compared has none. */
export const rankInGroups = (scores: readonly Rankable[]): ReadonlyMap<string, Place> =>
  new Map(
    scores.map((score): [string, Place] => {
      const peers = scores.filter(({ group, incomparable }) => group === score.group && incomparable === null);
      if (score.incomparable !== null || score.group === null) return [score.unitId, { rank: null, of: peers.length, tied: false }];
      const points = exact(score.points);
      const better = peers.filter((peer) => compareExact(exact(peer.points), points) > 0).length;
      const same = peers.filter((peer) => compareExact(exact(peer.points), points) === 0).length;
      return [score.unitId, { rank: better + 1, of: peers.length, tied: same > 1 }];
    }),
  );
