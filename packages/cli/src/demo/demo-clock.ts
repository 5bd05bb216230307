/** The time of the played ledger: it begins where it is set, and every act takes a little while. */
export type DemoClock = {
  readonly now: () => Date;
  /** Goes on to the morning of a day. */
  readonly goTo: (day: string) => void;
  /** Lets the seconds of one act pass. */
  readonly pass: () => void;
};

// 08:30 in China, before the first person of the day acts.
const morning = (day: string): number => Date.parse(`${day}T08:30:00+08:00`);

/** A clock that stands at the morning of `day` and moves only when told. `seconds` gives the length of each act. */
export const demoClock = (day: string, seconds: () => number): DemoClock => {
  let time = morning(day);
  return {
    now: () => new Date(time),
    goTo: (next) => {
      time = Math.max(time, morning(next));
    },
    pass: () => {
      time += seconds() * 1000;
    },
  };
};

/** Time that goes on from where the play, or whoever used the ledger last, left it. */
export const resumedClock = (from: Date): (() => Date) => {
  const started = Date.now();
  return () => new Date(from.getTime() + (Date.now() - started));
};
