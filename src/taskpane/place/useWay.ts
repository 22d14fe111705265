import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { isSamePage, pageAbove } from "../state/visits";
import { useStrings } from "../words/StringsContext";
import { pageTitle } from "./pageTitle";
import type { Way } from "../focus/WayContext";
import { pageBefore } from "./pageBefore";
import { returnTo } from "./returnTo";

/** How the page that is shown was come to, and where its way back leads. */
export function useWay(state: PaneState, pane: Pane): Way {
  const strings = useStrings();
  const { page, plan, returned, navigated } = state;
  const before = pageBefore(state);
  const comeBack: Way["comeBack"] = returned && ((takesFocus) => returnTo(returned, takesFocus));
  const way = { comeBack, isReopened: !navigated };
  if (before === null) return { ...way, back: null };
  // A page names the way to the one above it in words of its own.
  const isAbove = isSamePage(before, pageAbove(page));
  const label = isAbove ? null : strings.app.back(pageTitle(before, strings, plan.meta.language));
  return {
    ...way,
    back: {
      label,
      onClick: () => {
        pane.go(before);
      },
    },
  };
}
