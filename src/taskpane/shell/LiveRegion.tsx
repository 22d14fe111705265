import type { Strings } from "../../content/strings/nb";
import { sectionName } from "../sectionName";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../StringsContext";
import { tellArrival } from "./tellArrival";
import { tellNotice } from "./tellNotice";
import text from "./text.module.css";

/** Tells screen readers what has happened. Always there, so that a change of its text is heard. */
export function LiveRegion({ state }: { readonly state: PaneState }) {
  const strings = useStrings();
  return (
    <div role="status" aria-live="polite" className={text.hidden}>
      {announcement(state, strings)}
    </div>
  );
}

function announcement(state: PaneState, strings: Strings): string {
  const { language } = state.plan.meta;
  const told = tellNotice(state.notice, strings, (section) => sectionName(section, language));
  const said = [told, tellArrival(state, strings)].flatMap((each) => (each === null ? [] : [each.title, each.text]));
  if (said.length > 0) return said.filter(Boolean).join(". ");
  return typeof state.saving === "object" ? strings.save.failed : "";
}
