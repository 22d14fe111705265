import { Suspense } from "react";
import { lazyPart } from "../loading/lazyPart";
import type { PaneState } from "../state/PaneState";
import { useLate } from "../loading/useLate";

const SOON_MS = 500;

const RunningSpinner = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "./RunningSpinner")).RunningSpinner,
);

/** Says what Word is doing, once that takes longer than a moment. */
export function RunningNote({ running }: Pick<PaneState, "running">) {
  const late = useLate(running, SOON_MS);
  if (late === null) return null;
  return (
    <Suspense>
      <RunningSpinner task={late.kind} />
    </Suspense>
  );
}
