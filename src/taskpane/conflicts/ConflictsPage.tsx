import { fieldValue } from "../../plan/merge/fieldValue";
import type { PlanConflict } from "../../plan/PlanConflict";
import { fieldName } from "../field/fieldName";
import type { Naming } from "../field/Naming";
import { pageOfField } from "../field/pageOfField";
import { showField } from "../field/showField";
import { useFieldWords } from "../field/useFieldWords";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { ConflictCard } from "./ConflictCard";
import text from "../look/text.module.css";

interface ConflictsPageProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The fields that two people have changed at once and that no page of their own shows. */
export function ConflictsPage({ state, pane }: ConflictsPageProps) {
  const strings = useAllStrings();
  const { plan, wanted } = state;
  const words = useFieldWords(plan.conflicts);
  const conflicts = plan.conflicts.filter((each) => pageOfField(each, words ?? undefined).kind === "conflicts");
  const back = (): void => {
    pane.go({ kind: "start" });
  };
  return (
    <PageFrame
      title={strings.conflicts.title}
      back={{ label: strings.step.back, onClick: back }}
      takesFocus={state.navigated && wanted === null}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      {words === null ? (
        <Skeleton label={strings.app.loadingPage} />
      ) : (
        <Conflicts conflicts={conflicts} naming={{ words, strings, plan }} state={state} pane={pane} />
      )}
    </PageFrame>
  );
}

interface ConflictsProps extends ConflictsPageProps {
  readonly conflicts: readonly PlanConflict[];
  readonly naming: Naming;
}

function Conflicts({ conflicts, naming, state, pane }: ConflictsProps) {
  const { conflicts: words } = useAllStrings();
  const { plan, wanted } = state;
  if (conflicts.length === 0) return <p className={text.body}>{words.none}</p>;
  return conflicts.map((conflict) => (
    <section key={JSON.stringify(conflict)}>
      <h2 className={text.section}>{fieldName(conflict, naming)}</h2>
      <ConflictCard
        conflict={conflict}
        plan={plan}
        pane={pane}
        shown={showField(conflict, conflict.other, naming)}
        ours={showField(conflict, fieldValue(plan, conflict.part, conflict.field), naming)}
        wanted={wanted}
      />
    </section>
  ));
}
