import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { HANDLINGSPLAN } from "../../../content/tables/handlingsplan";
import { EmptyColumns } from "../../columns/EmptyColumns";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureBar } from "../bar/MeasureBar";
import { MeasureList } from "../list/MeasureList";
import type { PartProps } from "./PartProps";
import text from "../../look/text.module.css";
import styles from "./parts.module.css";

/** The plan's measures, with the bar above them. */
export function ListPart({ state, pane, list, ways, today }: PartProps & { readonly today: string }) {
  const { list: words } = usePageStrings(MEASURES_STRINGS);
  const at = state.page.kind === "measures" ? (state.page.at ?? null) : null;
  return (
    <section className={styles.part} aria-labelledby="measures">
      <h2 id="measures" className={text.hidden}>
        {words.title}
      </h2>
      <MeasureBar list={list} count={state.plan.measures.length} {...ways} />
      <MeasureList {...{ state, pane, list, at, today }} />
      <EmptyColumns table={HANDLINGSPLAN} state={state} pane={pane} />
    </section>
  );
}
