import { useCallback, useState } from "react";
import type { Measure } from "../../../plan/measures/Measure";

/** The measures that the user has chosen, to change them together. */
export interface Selection {
  /** The numbers of those chosen that the list shows; null while none can be chosen. */
  readonly selected: ReadonlySet<string> | null;
  /** Lets the user choose, or no longer. */
  readonly setSelecting: (isSelecting: boolean) => void;
  /** Stays the same from one render to the next. */
  readonly select: (nr: string, isSelected: boolean) => void;
  readonly selectAll: (isSelected: boolean) => void;
}

/** What is chosen among the measures that are shown: what is not in sight is never changed. */
export function useSelection(shown: readonly Measure[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const select = useCallback((nr: string, isSelected: boolean) => {
    setChosen((before) => {
      const others = [...(before ?? [])].filter((each) => each !== nr);
      return new Set(isSelected ? [...others, nr] : others);
    });
  }, []);
  return {
    selected: chosen && new Set(shown.map(({ nr }) => nr).filter((nr) => chosen.has(nr))),
    select,
    setSelecting: (isSelecting) => {
      setChosen(isSelecting ? new Set() : null);
    },
    selectAll: (isSelected) => {
      setChosen(new Set(isSelected ? shown.map(({ nr }) => nr) : []));
    },
  };
}
