import { Button } from "@fluentui/react-components";
import { TABLES_STRINGS } from "../../content/strings/tablesStrings";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

/** A form of measures has no rows of its own: the measures are filled in at one place, for all forms. */
export function MeasuresLink({ count, pane }: { readonly count: number; readonly pane: Pane }) {
  const words = usePageStrings(TABLES_STRINGS);
  const { measures } = useStrings();
  return (
    <div>
      <p className={text.body}>{words.holdsMeasures(measures.count(count))}</p>
      <Button
        onClick={() => {
          pane.go({ kind: "measures" });
        }}
      >
        {words.toMeasures}
      </Button>
    </div>
  );
}
