import { Button, Switch } from "@fluentui/react-components";
import { CURSOR_STRINGS } from "../../content/strings/cursorStrings";
import type { Cursor } from "../state/Cursor";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { isAbout } from "./isAbout";
import text from "../look/text.module.css";
import styles from "./CursorLine.module.css";

export interface CursorLineProps {
  readonly cursor: Cursor;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Says where the cursor stands in Word where that is elsewhere than the page, and leads there. Not announced: it comes with each click in Word. */
export function CursorLine({ cursor, state, pane }: CursorLineProps) {
  const words = usePageStrings(CURSOR_STRINGS);
  const { place, follows } = cursor;
  const isHere = place === null || isAbout(state.page, place);
  if (isHere && !follows) return null;
  const go = (): void => {
    if (!isHere) pane.go(place.page);
  };
  return (
    <div className={styles.line}>
      <p className={text.caption}>{place === null ? words.nowhere : tellPlace(place, words)}</p>
      <div className={styles.ways}>
        {!isHere && (
          <Button size="small" appearance="subtle" onClick={go}>
            {words.go}
          </Button>
        )}
        <Switch
          size="small"
          label={words.follow}
          checked={follows}
          onChange={(_, { checked }) => {
            pane.setCursor({ ...cursor, follows: checked }, false);
            if (checked) go();
          }}
        />
      </div>
    </div>
  );
}

function tellPlace({ step, name, row }: NonNullable<Cursor["place"]>, words: (typeof CURSOR_STRINGS)["nb"]): string {
  if (step !== null) return words.inStep(step, name);
  return row === null ? words.inBlock(name) : words.inRow(name, row);
}
