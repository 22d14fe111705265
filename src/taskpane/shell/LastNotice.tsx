import { lazy, Suspense } from "react";
import { sectionName } from "../sectionName";
import { useReferencesOffer } from "../references/useReferencesOffer";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { PlainNotice } from "./PlainNotice";
import { tellArrival } from "./tellArrival";
import { tellNotice } from "./tellNotice";

// Not part of the first view. Words are told even where the bar cannot be fetched.
const NoticeBar = lazy(async () => {
  const loaded = await import("./NoticeBar").catch(() => null);
  return { default: loaded?.NoticeBar ?? PlainNotice };
});

/** What happened last, where it is to be seen. */
export function LastNotice({ state, pane }: { readonly state: PaneState; readonly pane: Pane }) {
  const strings = useStrings();
  const { language } = state.plan.meta;
  const told = tellNotice(state.notice, strings, (section) => sectionName(section, language));
  const shown = [told, tellArrival(state, strings)].find((each) => each !== null && each.quiet !== true);
  const more = useReferencesOffer(state);
  if (!shown) return null;
  const offers = shown === told ? [...shown.offers, ...more] : shown.offers;
  return (
    <Suspense>
      <NoticeBar key={shown.title} told={{ ...shown, offers }} state={state} pane={pane} />
    </Suspense>
  );
}
