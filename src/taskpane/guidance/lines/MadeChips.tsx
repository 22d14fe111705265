import { LINES_STRINGS } from "../../../content/strings/linesStrings";
import type { Plan } from "../../../plan/Plan";
import type { MadeOfLine } from "../../../plan/questions/noteLines";
import type { Pane } from "../../state/Pane";
import { factsOf } from "../../words/factsOf";
import { usePageStrings } from "../../words/usePageStrings";
import { pageOfMade } from "./pageOfMade";
import styles from "./NoteLines.module.css";

export interface MadeChipsProps {
  readonly made: readonly MadeOfLine[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** What a line has become, by its number: each leads there. */
export function MadeChips({ made, plan, pane }: MadeChipsProps) {
  const words = usePageStrings(LINES_STRINGS);
  return made.map((each) => {
    const name = each.kind === "text" ? words.inText(factsOf(each.step).number) : each.nr;
    return (
      <button
        key={name}
        type="button"
        className={styles.chip}
        title={words.goTo[each.kind](name)}
        aria-label={`${name}. ${words.goTo[each.kind](name)}`}
        onClick={() => {
          pane.go(pageOfMade(plan, each));
        }}
      >
        {name}
      </button>
    );
  });
}
