import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import type { DocumentView } from "../../actions/document/DocumentView";
import { nextThing } from "../../plan/nextThing";
import { ACTION_PLAN_TAG } from "../../actions/blockTags";
import { hasBlock } from "../state/hasBlock";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useStrings } from "../words/StringsContext";
import { lazyPart } from "../loading/lazyPart";
import { tellNext, type Act } from "./tellNext";
import styles from "./NextCard.module.css";

// Not part of the first view.
const Remaining = lazyPart(async () => (await import(/* webpackChunkName: "ready" */ "../ready/Remaining")).Remaining);

export interface NextCardProps {
  readonly state: PaneState;
  readonly view: DocumentView;
  readonly pane: Pane;
}

/** The next thing to do, with the page's one primary button. */
export function NextCard({ state, view, pane }: NextCardProps) {
  const strings = useStrings();
  const next = nextThing(state.plan, view.steps.value, hasBlock(view, ACTION_PLAN_TAG));
  const { why, label, act } = tellNext(next, view, strings, state.plan.meta.language);
  return (
    <section className={styles.card} aria-labelledby="next">
      <h2 id="next" className={styles.title}>
        {strings.start.next}
      </h2>
      <p className={styles.why}>{why}</p>
      {next.kind === "done" && (
        <div className={styles.remaining}>
          <Suspense>
            <Remaining state={state} />
          </Suspense>
        </div>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={act.kind !== "go" && state.running !== null}
        onClick={() => {
          carryOut(act, pane);
        }}
      >
        {label}
      </Button>
    </section>
  );
}

function carryOut(act: Act, pane: Pane): void {
  if (act.kind === "go") pane.go(act.page);
  else if (act.kind === "perform") pane.perform(act.task);
  else pane.ask(act.question);
}
