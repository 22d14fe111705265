import { useRef, useState } from "react";
import { MOST_BYTES } from "../../../plan/foreign/sizeLimit";
import { readCollectionFile } from "../../../plan/measures/readCollectionFile";
import { readCollection, type ReadCollection } from "../../../plan/measures/ownCollection";

/** A file that the user has chosen, and what was found in it. */
export interface ChosenCollection {
  readonly name: string;
  /** "unreadable": the file could not be had. */
  readonly read: ReadCollection | { readonly kind: "problem"; readonly code: "unreadable" };
}

export interface CollectionChoice {
  readonly chosen: ChosenCollection | null;
  readonly readFile: (file: File) => void;
  /** `name` is what the text is called. */
  readonly readText: (text: string, name: string) => void;
  readonly clear: () => void;
}

/** The collection in a file that the user chooses, or in a text that was copied; of several the last one. */
export function useCollection(): CollectionChoice {
  const [chosen, setChosen] = useState<ChosenCollection | null>(null);
  const latest = useRef(0);
  return {
    chosen,
    readFile: (file) => {
      const turn = ++latest.current;
      void readOne(file)
        .catch(() => ({ kind: "problem", code: "unreadable" }) as const)
        .then((read) => {
          if (turn === latest.current) setChosen({ name: file.name, read });
        });
    },
    readText: (text, name) => {
      latest.current += 1;
      setChosen({ name, read: readCollection(text.trim()) });
    },
    clear: () => {
      latest.current += 1;
      setChosen(null);
    },
  };
}

async function readOne(file: File): Promise<ReadCollection> {
  if (file.size > MOST_BYTES) return { kind: "problem", code: "tooLarge" };
  return readCollectionFile(await file.arrayBuffer());
}
