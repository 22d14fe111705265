import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fetchKeyFigures } from "../../actions/ssb/fetchKeyFigures";
import type { SsbFailure } from "../../actions/ssb/SsbFailure";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import type { Municipality } from "../../plan/figures/municipalities";
import { setKeyFigures } from "../../plan/figures/storedKeyFigures";
import { isoToday } from "../../plan/values/isoToday";
import { KEY_FIGURES_TABLE } from "../drafts/chart/municipalityFigures";
import { Disclosure } from "../frame/Disclosure";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { FigureInDocument } from "./PopulationSection";
import type { MunicipalityProps } from "./FiguresProps";
import { useAsking } from "./useAsking";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

/** Key figures on services and working life, once the user asks for them. They can be taken back. */
export function KeyFiguresSection({ of, state, pane }: MunicipalityProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const { isFetching, failure, start } = useKeyFigures(of, pane);
  return (
    <Disclosure title={words.key.title} openAtFirst={false}>
      <div className={styles.section}>
        <p className={text.body}>{words.key.help(of.nr)}</p>
        <div className={styles.buttons}>
          <Button disabledFocusable={isFetching} onClick={start}>
            {words.fetch}
          </Button>
        </div>
        <p role="status" className={text.body}>
          {isFetching ? words.fetching : ""}
        </p>
        {failure !== null && (
          <p role="alert" className={text.body}>
            {words.failures[failure]}
          </p>
        )}
        <FigureInDocument {...{ state, pane }} figure={KEY_FIGURES_TABLE} words={words.figure.key} />
      </div>
    </Disclosure>
  );
}

/** Fetches key figures into the plan when told to, and stops when the page is left. */
function useKeyFigures(of: Municipality, pane: Pane) {
  const { key } = usePageStrings(FIGURES_STRINGS);
  const asking = useAsking();
  const [isFetching, setFetching] = useState(false);
  const [failure, setFailure] = useState<SsbFailure | null>(null);
  const start = async (): Promise<void> => {
    const gone = asking.begin();
    setFetching(true);
    const fetched = await fetchKeyFigures(of, isoToday(), gone);
    if (gone.aborted) return;
    setFetching(false);
    setFailure(fetched.kind === "failed" ? fetched.failure : null);
    if (fetched.kind === "failed") return;
    pane.replace({ kind: "told", title: key.fetched }, (plan) => setKeyFigures(plan, fetched.value));
  };
  return { isFetching, failure, start: () => void start() };
}
