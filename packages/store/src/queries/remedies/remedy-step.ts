/** What happened to an instruction, a problem or a complaint. `note`: the reason, the measure, what was reported. */
export type RemedyStep = {
  /** An event of its machine, or `record` where it began. */
  readonly event: string;
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
};
