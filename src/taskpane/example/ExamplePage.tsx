import { EXAMPLE_STRINGS } from "../../content/strings/exampleStrings";
import { useCallback } from "react";
import { factsOf } from "../words/factsOf";
import { Dock } from "../frame/Dock";
import { LoadFailed } from "../loading/LoadFailed";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { pageOf } from "../state/placeOf";
import { useLoaded } from "../loading/useLoaded";
import { DraftPieces } from "../drafts/DraftPieces";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ExampleMark } from "./ExampleMark";
import { ExampleNavigation } from "./ExampleNavigation";
import type { ExampleSection } from "./ExampleSection";
import text from "../look/text.module.css";
import styles from "./ExamplePage.module.css";
import type { Language } from "../../content/Language";
import { loadLibrary } from "../../content/loadLibrary";
import type { StepId } from "../../content/StepId";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import type { Piece } from "../../document/Piece";
import { actionPlanTable } from "../../plan/measures/actionPlanTable";
import { draftPlanStep } from "../../plan/draft/draftPlanStep";
import { examplePlan } from "../../plan/example/examplePlan";
import type { Plan } from "../../plan/Plan";
import { tableRows } from "../../plan/table/TableView";
import { viewTable } from "../../plan/table/viewTable";

export interface ExamplePageProps {
  readonly at: ExampleSection;
  /** The part of the plan that the example was opened from; null for the start page. */
  readonly from: ExampleSection | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** A part of the example plan, to be read: nothing of it can be taken into the user's plan. */
export function ExamplePage({ at, from, state, pane }: ExamplePageProps) {
  const { step, measures } = useAllStrings();
  const example = usePageStrings(EXAMPLE_STRINGS);
  const { language } = state.plan.meta;
  const back = {
    label: from === null ? step.back : from === "measures" ? example.backToMeasures : example.backToStep,
    onClick: () => {
      pane.go(pageOf(from ?? "meta"));
    },
  };
  return (
    <PageFrame
      title={at === "measures" ? measures.title : factsOf(at).heading[language]}
      {...(at !== "measures" && { titleLanguage: language })}
      caption={at === "measures" ? example.name : example.place(step.position(factsOf(at).number))}
      back={back}
      takesFocus={state.navigated}
      dock={
        <Dock state={state} pane={pane} pieces={[]}>
          <ExampleNavigation at={at} from={from} pane={pane} />
        </Dock>
      }
    >
      <ExampleMark />
      <section aria-labelledby="example">
        <h2 id="example" className={text.section}>
          {example.title}
        </h2>
        {at === "measures" && <p className={text.caption}>{example.measuresHelp}</p>}
        <Paper at={at} state={state} />
      </section>
    </PageFrame>
  );
}

function Paper({ at, state }: Pick<ExamplePageProps, "at" | "state">) {
  const { app } = useAllStrings();
  const { language } = state.plan.meta;
  const load = useCallback((section: ExampleSection) => examplePieces(section, language), [language]);
  const loaded = useLoaded(load, at);
  if (loaded.kind === "loading") return <Skeleton label={app.loadingPage} />;
  if (loaded.kind === "loaded") {
    return (
      <div className={styles.paper}>
        <DraftPieces pieces={loaded.value} language={language} />
      </div>
    );
  }
  return <LoadFailed onRetry={loaded.retry} />;
}

/** A part of the example as it would stand in a document: a step's text and its tables, or the action plan. */
async function examplePieces(section: ExampleSection, language: Language): Promise<readonly Piece[]> {
  const plan = await examplePlan(language);
  if (section === "measures") return [{ kind: "table", rows: actionPlanTable(plan.measures, language) }];
  const [library, tables] = await Promise.all([loadLibrary(section), loadTables()]);
  return [...draftPlanStep(plan, section, library), ...tablePieces(plan, section, tables)];
}

function tablePieces(plan: Plan, step: StepId, tables: readonly TableDefinition[]): readonly Piece[] {
  return tables
    .filter((table) => table.step === step && plan.tables[table.id] !== undefined)
    .flatMap((table): Piece[] => [
      { kind: "heading", level: 2, text: table.title[plan.meta.language] },
      { kind: "table", rows: tableRows(viewTable(plan, table)) },
    ]);
}
