import { lazy, Suspense } from "react";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import text from "./text.module.css";

const Announcement = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notices" */ "./Announcement").catch(() => null);
  return { default: loaded?.Announcement ?? Unfetched };
});

/** Tells screen readers what has happened. Always there, so that a change of its text is heard. */
export function LiveRegion({ state }: { readonly state: PaneState }) {
  const { save } = useStrings();
  const unsaved = typeof state.saving === "object" ? save.failed : "";
  return (
    <div role="status" aria-live="polite" className={text.hidden}>
      {state.notice === null && state.arrival === null ? (
        unsaved
      ) : (
        <Suspense>
          <Announcement state={state} otherwise={unsaved} />
        </Suspense>
      )}
    </div>
  );
}

/** What has happened cannot be told. */
function Unfetched() {
  return useStrings().app.loadFailed;
}
