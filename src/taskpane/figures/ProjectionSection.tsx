import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { loadSnapshot } from "../../actions/ssb/loadSnapshot";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import { COUNTRY } from "../../plan/figures/Figures";
import { snapshotProjection } from "../../plan/figures/readSnapshot";
import { projectionOf, setProjection } from "../../plan/figures/storedFigures";
import { PROJECTION_FIGURE } from "../drafts/chart/municipalityFigures";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import type { MunicipalityProps } from "./FiguresProps";
import { FigureInDocument } from "./PopulationSection";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

/** The projection: the municipality's where it is known, else the country's where the user wants it. */
export function ProjectionSection({ of, state, pane }: MunicipalityProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const projection = projectionOf(state.plan);
  return (
    <section className={styles.section} aria-labelledby="projection">
      <h2 id="projection" className={text.section}>
        {words.projection}
      </h2>
      {projection?.region !== of.nr && <p className={text.body}>{words.noProjection}</p>}
      {projection === null && <StandIn pane={pane} />}
      <FigureInDocument {...{ state, pane }} figure={PROJECTION_FIGURE} words={words.figure.projection} />
      {projection !== null && (
        <div className={styles.buttons}>
          <Button
            appearance="subtle"
            onClick={() => {
              pane.replace({ kind: "told", title: words.removed }, (plan) => setProjection(plan, null));
            }}
          >
            {words.remove}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The country's projection, which says so wherever it stands. */
function StandIn({ pane }: { readonly pane: Pane }) {
  const words = usePageStrings(FIGURES_STRINGS);
  const { app } = useStrings();
  const [isFailed, setFailed] = useState(false);
  const take = async (): Promise<void> => {
    try {
      const projection = snapshotProjection(await loadSnapshot(COUNTRY), null);
      pane.change((plan) => setProjection(plan, projection));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          void take();
        }}
      >
        {words.standIn}
      </Button>
      {isFailed && (
        <p role="alert" className={text.body}>
          {app.loadFailed}
        </p>
      )}
    </div>
  );
}
