import { Button } from "@fluentui/react-components";
import { Add20Regular, TableArrowUp20Regular } from "@fluentui/react-icons";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { SHEET_STRINGS } from "../../../content/strings/sheetStrings";
import { addMeasure } from "../../../plan/measures/editMeasures";
import { measureFrom } from "../../../plan/measures/measureFrom";
import { ExampleLink } from "../../example/ExampleLink";
import { usePageStrings } from "../../words/usePageStrings";
import { StandardMeasures } from "../standard/StandardMeasures";
import { MoreMenu } from "../bar/MoreMenu";
import { PartHead } from "./PartHead";
import type { PartProps } from "./PartProps";
import text from "../../look/text.module.css";
import styles from "./parts.module.css";

/** The standard measures: what an empty plan begins with, beside a blank measure and a list from Excel, and others come back to. */
export function StandardPart(props: PartProps) {
  const { state, pane, ways } = props;
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const { plan, page } = state;
  const count = plan.measures.length;
  const at = page.kind === "measures" ? (page.standard ?? null) : null;
  const add = (measure: StandardMeasure): void => {
    // Stays here, to add more.
    if (count === 0) ways.onShow("standard");
    const title = words.added(measure.title[plan.meta.language]);
    pane.replace({ kind: "told", title }, (current) =>
      addMeasure(current, measureFrom(measure, current.meta.language)),
    );
  };
  return (
    <div className={styles.part}>
      {count === 0 && <Beginning {...props} />}
      <PartHead title={words.title} count={count} onList={count === 0 ? null : ways.onList} />
      {count > 0 && <p className={text.body}>{words.intro}</p>}
      <StandardMeasures plan={plan} at={at} onAdd={add} />
    </div>
  );
}

/** What the page is for, and the other ways to begin. */
function Beginning({ pane, list, ways }: PartProps) {
  const { list: words, library } = usePageStrings(MEASURES_STRINGS);
  const sheet = usePageStrings(SHEET_STRINGS);
  return (
    <>
      <div>
        <p className={text.body}>{words.intro}</p>
        <ExampleLink at="measures" pane={pane} />
      </div>
      <p className={text.body}>{library.begin}</p>
      <div className={styles.ways}>
        <Button data-part="add" icon={<Add20Regular />} onClick={list.edits.add}>
          {words.add}
        </Button>
        <Button icon={<TableArrowUp20Regular />} onClick={ways.onImport}>
          {sheet.open}
        </Button>
        <MoreMenu hasMeasures={false} {...ways} />
      </div>
    </>
  );
}
