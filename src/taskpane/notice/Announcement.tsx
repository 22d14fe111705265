import { sectionName } from "../words/sectionName";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { tellArrival } from "./tellArrival";
import { tellNotice } from "./tellNotice";

export interface AnnouncementProps {
  readonly state: PaneState;
  /** What is said where neither the notice nor what has arrived is to be told. */
  readonly otherwise: string;
}

/** The last notice and what has arrived from others, in words alone. */
export function Announcement({ state, otherwise }: AnnouncementProps) {
  const strings = useAllStrings();
  const { language } = state.plan.meta;
  const told = tellNotice(state.notice, strings, (section) => sectionName(section, language));
  const said = [told, tellArrival(state, strings)].flatMap((each) => (each === null ? [] : [each.title, each.text]));
  return said.length > 0 ? said.filter(Boolean).join(". ") : otherwise;
}
