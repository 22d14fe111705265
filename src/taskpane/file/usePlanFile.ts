import type { ReadPlanFile } from "../../plan/file/PlanFileProblem";
import { readPlanFile } from "../../plan/file/readPlanFile";
import { MOST_BYTES } from "../../plan/foreign/sizeLimit";
import { useReading, type Done } from "../transfer/useReading";

/** A file that the user has chosen, and what was found in it. */
export type ChosenFile = Done<ReadPlanFile>;

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
  const { done, isReading, start, clear } = useReading<ReadPlanFile>();
  return {
    chosen: done,
    isReading,
    clear,
    readFile: (file) => {
      start(file.name, (signal) => readOne(file, signal));
    },
    readText: (text, name) => {
      start(name, () => readPlanFile("plan.xml", new TextEncoder().encode(text)));
    },
  };
}

async function readOne(file: File, signal: AbortSignal): Promise<ReadPlanFile> {
  if (file.size > MOST_BYTES) return { kind: "problem", code: "tooLarge" };
  return readPlanFile(file.name, await file.arrayBuffer(), signal);
}
