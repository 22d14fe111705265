import { startTransition, useEffect, useRef, useState } from "react";
import type { Plan } from "../../plan/Plan";
import type { KnownUnit } from "../../plan/units/knownUnits";
import { localFiles } from "../../plan/units/PlanFileSource";
import { joinedUnits, readUnits } from "../../plan/units/readUnits";
import { recognisedUnits, sameAsKnown } from "../../plan/units/recogniseUnits";
import type { ReadUnits, Unit, UnitProgress } from "../../plan/units/Unit";
import { renamedUnit } from "../../plan/units/unitName";

/** The plans of units that the user has chosen, as far as they have been read. */
export interface UnitsChoice extends FileReading {
  /** Null before any was chosen. */
  readonly read: ReadUnits | null;
  readonly clear: () => void;
  readonly rename: (key: string, name: string) => void;
  /** Says that a unit is one that the plan knows under another name. */
  readonly recognise: (key: string, known: KnownUnit) => void;
}

/** Reads files that the user chooses, besides those that have been read. Units that the plan knows are called as it calls them. */
export function useUnits(plan: Plan): UnitsChoice {
  const [read, setRead] = useState<ReadUnits | null>(null);
  const reading = useFileReading((found) => {
    setRead((before) => {
      const all = before === null ? found : joinedUnits(before, found);
      return { ...all, units: recognisedUnits(all.units, plan) };
    });
  });
  const change = (by: (units: readonly Unit[]) => readonly Unit[]): void => {
    setRead((before) => before && { ...before, units: by(before.units) });
  };
  return {
    ...reading,
    read,
    clear: () => {
      setRead(null);
    },
    rename: (key, name) => {
      change((units) => renamedUnit(units, key, name));
    },
    recognise: (key, known) => {
      change((units) => sameAsKnown(units, key, known));
    },
  };
}

interface FileReading {
  /** What is read now; null while nothing is. */
  readonly progress: UnitProgress | null;
  /** What files are read with could not be had. */
  readonly isFailed: boolean;
  readonly choose: (files: readonly File[]) => void;
  /** Ends the reading; what was read until then stays. */
  readonly stop: () => void;
}

/** Reads one choice of files at a time: what is chosen later ends what is under way, and so does leaving the page. */
function useFileReading(onRead: (found: ReadUnits) => void): FileReading {
  const [progress, setProgress] = useState<UnitProgress | null>(null);
  const [isFailed, setFailed] = useState(false);
  const latest = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      latest.current?.abort();
      latest.current = null;
    },
    [],
  );
  const choose = (files: readonly File[]): void => {
    latest.current?.abort();
    const own = (latest.current = new AbortController());
    const tell = (work: () => void): void => {
      if (latest.current === own) work();
    };
    setFailed(false);
    const onProgress = (next: UnitProgress): void => {
      tell(() => {
        setProgress(next);
      });
    };
    void readUnits(localFiles(files), { onProgress, signal: own.signal })
      .catch(() => null)
      .then((found) => {
        tell(() => {
          // What was found may be much: it is shown in turns with what else the pane does.
          startTransition(() => {
            setProgress(null);
            setFailed(found === null);
            if (found !== null) onRead(found);
          });
        });
      });
  };
  return { progress, isFailed, choose, stop: () => latest.current?.abort() };
}
