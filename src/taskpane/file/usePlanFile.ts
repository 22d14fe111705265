import { useRef, useState } from "react";
import type { ReadPlanFile } from "../../plan/file/PlanFileProblem";
import { readPlanFile } from "../../plan/file/readPlanFile";
import { MOST_BYTES } from "../../plan/file/sizeLimit";

/** A file that the user has chosen, and what was found in it. */
export interface ChosenFile {
  readonly name: string;
  /** "unreadable": the file, or what it is read with, could not be had. */
  readonly read: ReadPlanFile | { readonly kind: "problem"; readonly code: "unreadable" };
}

export interface PlanFileChoice {
  readonly chosen: ChosenFile | null;
  readonly isReading: boolean;
  readonly readFile: (file: File) => void;
  /** Reads the text of a file that was pasted. */
  readonly readText: (text: string, name: string) => void;
  readonly clear: () => void;
}

/** The plan in a file that the user chooses; of several the last one. */
export function usePlanFile(): PlanFileChoice {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);
  const read = (name: string, work: () => Promise<ChosenFile["read"]>): void => {
    const turn = ++latest.current;
    setChosen(null);
    setReading(true);
    void work()
      .catch(() => ({ kind: "problem", code: "unreadable" }) as const)
      .then((found) => {
        if (turn !== latest.current) return;
        setReading(false);
        setChosen({ name, read: found });
      });
  };
  return {
    chosen,
    isReading,
    readFile: (file) => {
      read(file.name, () => readOne(file));
    },
    readText: (text, name) => {
      read(name, () => readPlanFile("plan.xml", new TextEncoder().encode(text)));
    },
    clear: () => {
      latest.current += 1;
      setReading(false);
      setChosen(null);
    },
  };
}

async function readOne(file: File): Promise<ReadPlanFile> {
  if (file.size > MOST_BYTES) return { kind: "problem", code: "tooLarge" };
  return readPlanFile(file.name, await file.arrayBuffer());
}
