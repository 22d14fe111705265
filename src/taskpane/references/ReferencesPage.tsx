import { REFERENCES_STRINGS } from "../../content/strings/referencesStrings";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { BlockNote } from "../block/BlockNote";
import { Dock } from "../frame/Dock";
import { InsertButton } from "../block/InsertButton";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { ShowButton } from "../block/ShowButton";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { References } from "../drafts/loadListReferences";
import { referencesTask } from "../drafts/referencesTask";
import { SourceList } from "./SourceList";
import { useReferences } from "../drafts/useReferences";
import text from "../look/text.module.css";

export interface ReferencesPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The list of references: the sources that the plan builds on, why each is there, and its place in the document. */
export function ReferencesPage({ state, pane }: ReferencesPageProps) {
  const { references: all, step } = useAllStrings();
  const words = usePageStrings(REFERENCES_STRINGS);
  const loaded = useReferences(state, true);
  const references = loaded.kind === "loaded" ? loaded.value : null;
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  return (
    <PageFrame
      title={all.title}
      {...(references && { caption: words.count(references.sources.length) })}
      back={back}
      takesFocus={state.navigated}
      dock={<ReferencesDock {...{ state, pane, references }} />}
    >
      <p className={text.body}>{words.intro}</p>
      {loaded.kind === "loading" && <Skeleton label={words.loading} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {references && (
        <>
          <BlockNote {...{ state, pane }} tag={REFERENCES_TAG} task={referencesTask(state)} hasText />
          <SourceList references={references} meta={state.plan.meta} />
        </>
      )}
    </PageFrame>
  );
}

function ReferencesDock({ state, pane, references }: ReferencesPageProps & { readonly references: References | null }) {
  const busy = state.running !== null;
  const task = referencesTask(state);
  const show = (
    <ShowButton task={{ kind: "showBlock", tag: REFERENCES_TAG }} disabled={busy || !task.update} pane={pane} />
  );
  return (
    <Dock state={state} pane={pane} pieces={references?.pieces ?? []} secondary={show}>
      {references && (
        <InsertButton
          nothing={null}
          update={task.update}
          standing={references.standing}
          kind="text"
          busy={busy}
          onClick={() => {
            pane.perform(task);
          }}
        />
      )}
    </Dock>
  );
}
