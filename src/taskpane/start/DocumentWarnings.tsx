import { Suspense } from "react";
import { lazyPart, usePartMissing } from "../loading/lazyPart";
import { PlainNotice } from "../notice/PlainNotice";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import type { WarningListProps } from "./WarningList";

// Not part of the first view.
const WarningList = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ "./WarningList")).WarningList);

/** What is strange about the document or the stored plan, with what to do. Nothing where all is well. */
export function DocumentWarnings({ state, pane }: WarningListProps) {
  const { planWarnings, scanFailed, view } = state;
  const isStrange = view?.steps.warnings.some(({ code }) => code !== "stepMissing") ?? false;
  if (planWarnings.length === 0 && scanFailed === null && !isStrange) return null;
  return (
    <Suspense fallback={<Unfetched scanFailed={scanFailed} />}>
      <WarningList state={state} pane={pane} />
    </Suspense>
  );
}

/** There is something to tell that could not be fetched yet; why Word was not read is told all the same. */
function Unfetched({ scanFailed }: Pick<PaneState, "scanFailed">) {
  const { app, errors } = useStrings();
  if (!usePartMissing()) return null;
  return <PlainNotice told={scanFailed === null ? { title: app.loadFailed } : errors[scanFailed]} />;
}
