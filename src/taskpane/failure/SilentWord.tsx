import { Suspense, useEffect, useState } from "react";
import { watchWord } from "../../actions/document/watchWord";
import { useLate } from "../loading/useLate";
import { SilentNote } from "./failurePages";

/** How long Word may take to let the pane start. */
const LONG_MS = 30_000;

/** Says that Word does not answer, and what to do, for as long as it does not. `starting` is given until Word has let the pane start. */
export function SilentWord({ starting }: { readonly starting: object | null }) {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => watchWord(setSilent), []);
  const isLate = useLate(starting, LONG_MS) !== null;
  if (!isSilent && !isLate) return null;
  return (
    <Suspense fallback={null}>
      <SilentNote about={isSilent ? "silent" : "starting"} />
    </Suspense>
  );
}
