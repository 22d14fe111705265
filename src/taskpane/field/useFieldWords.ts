import { useEffect, useState } from "react";
import type { FieldRef } from "../state/FieldRef";
import type { FieldWords } from "./FieldWords";
import { loadFieldWords } from "./loadFieldWords";

/** The content that names these fields; null until it has been fetched. */
export function useFieldWords(fields: readonly FieldRef[]): FieldWords | null {
  const [words, setWords] = useState<FieldWords | null>(null);
  const wanted = [...new Set(fields.map(({ part, field }) => `${part} ${field}`))].toSorted().join("\n");
  useEffect(() => {
    let shown = true;
    void loadFieldWords(fields).then((loaded) => {
      if (shown) setWords(loaded);
    });
    return () => {
      shown = false;
    };
    // The same fields in another array are no reason to fetch anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
  return words;
}
