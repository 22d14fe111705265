import { sectionName } from "../words/sectionName";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useReferencesOffer } from "../drafts/useReferencesOffer";
import { useAllStrings } from "../words/useAllStrings";
import { NoticeBar } from "./NoticeBar";
import { tellArrival } from "./tellArrival";
import { tellNotice } from "./tellNotice";

export interface LatestNoticeProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The last notice, else what has arrived from others; nothing where there is nothing that the eye does not see. */
export function LatestNotice({ state, pane }: LatestNoticeProps) {
  const strings = useAllStrings();
  const { language } = state.plan.meta;
  const told = tellNotice(state.notice, strings, (section) => sectionName(section, language));
  const shown = [told, tellArrival(state, strings)].find((each) => each !== null && each.quiet !== true);
  const more = useReferencesOffer(state);
  if (!shown) return null;
  return (
    <NoticeBar
      key={shown.title}
      told={shown === told ? { ...shown, offers: [...shown.offers, ...more] } : shown}
      state={state}
      pane={pane}
    />
  );
}
