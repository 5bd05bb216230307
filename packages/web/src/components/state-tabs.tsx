type StateTabsProps<K extends string> = {
  readonly legend: string;
  /** The word for no narrowing. */
  readonly all: string;
  readonly states: readonly (readonly [key: K, name: string])[];
  readonly chosen: K | undefined;
  readonly onChoose: (key: K | undefined) => void;
};

/** Narrows a list to one state, or to none: one row of buttons, the chosen one pressed. */
export const StateTabs = <K extends string>({ legend, all, states, chosen, onChoose }: StateTabsProps<K>) => (
  <fieldset className="tab-buttons no-print">
    <legend className="only-read-aloud">{legend}</legend>
    <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
      {all}
    </button>
    {states.map(([key, name]) => (
      <button key={key} type="button" aria-pressed={chosen === key} onClick={() => onChoose(key)}>
        {name}
      </button>
    ))}
  </fieldset>
);
