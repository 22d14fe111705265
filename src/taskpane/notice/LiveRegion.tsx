import { Suspense } from "react";
import { lazyPart, usePartMissing } from "../loading/lazyPart";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import text from "../look/text.module.css";

const Announcement = lazyPart(
  async () => (await import(/* webpackChunkName: "notices" */ "./Announcement")).Announcement,
);

/** Tells screen readers what has happened. Always there, so that a change of its text is heard. */
export function LiveRegion({ state }: { readonly state: PaneState }) {
  const { save } = useStrings();
  const unsaved = typeof state.saving === "object" ? save.failed : "";
  return (
    <div role="status" aria-live="polite" className={text.hidden}>
      {state.notice === null && state.arrival === null ? (
        unsaved
      ) : (
        <Suspense fallback={<Unfetched />}>
          <Announcement state={state} otherwise={unsaved} />
        </Suspense>
      )}
    </div>
  );
}

/** What has happened cannot be told yet. */
function Unfetched() {
  const { app } = useStrings();
  return usePartMissing() ? app.loadFailed : null;
}
