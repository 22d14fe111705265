import { loadExample } from "../content/example/loadExample";
import { loadAllGuidance } from "../content/loadAllGuidance";
import { loadLibrary } from "../content/loadLibrary";
import { loadStep } from "../content/loadStep";
import { loadMeasures } from "../content/measures/loadMeasures";
import { loadTables } from "../content/tables/loadTables";

/** All that the pane can show and do besides the first view, in the order in which it is likely to be needed. */
export const NEXT_PAGES: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "pages" */ "./AnyPage"),
  () => import(/* webpackChunkName: "step" */ "./step/StepPage"),
  () => loadStep("s1"),
  () => loadLibrary("s1"),
  () => import(/* webpackChunkName: "write" */ "./work/runTask"),
  () => import(/* webpackChunkName: "notices" */ "./notice/LatestNotice"),
  () => import(/* webpackChunkName: "notices" */ "./start/PlanFields"),
  () => import(/* webpackChunkName: "notices" */ "./start/UpdateBar"),
  () => import(/* webpackChunkName: "failure" */ "./failure/CrashPage"),
  () => import(/* webpackChunkName: "parts" */ "./drafts/loadListParts"),
  () => import(/* webpackChunkName: "dialog" */ "./dialogs/QuestionDialog"),
  () => import(/* webpackChunkName: "measures" */ "./measures/MeasuresPage"),
  loadMeasures,
  () => import(/* webpackChunkName: "tables" */ "./tables/TablesPage"),
  loadTables,
  () => import(/* webpackChunkName: "tables" */ "./tables/TablePage"),
  () => import(/* webpackChunkName: "tables" */ "./thread/ThreadPage"),
  () => import(/* webpackChunkName: "figures" */ "./figures/FiguresPage"),
  () => import(/* webpackChunkName: "staffing" */ "./staffing/StaffingPage"),
  () => import(/* webpackChunkName: "review" */ "./guidance/ReviewPage"),
  loadAllGuidance,
  () => import(/* webpackChunkName: "leaders" */ "./leaders/LeadersPage"),
  () => import(/* webpackChunkName: "search" */ "./search/SearchPage"),
  () => import(/* webpackChunkName: "step" */ "./processes/ProcessPages"),
  () => import(/* webpackChunkName: "meeting" */ "./meeting/MeetingPage"),
  () => import(/* webpackChunkName: "choices" */ "./choices/ChoicesPage"),
  () => import(/* webpackChunkName: "references" */ "./drafts/loadListReferences"),
  () => import(/* webpackChunkName: "references" */ "./references/ReferencesPage"),
  () => import(/* webpackChunkName: "ready" */ "./ready/ReadyPage"),
  () => import(/* webpackChunkName: "decision" */ "./decision/DecisionPage"),
  () => import(/* webpackChunkName: "decision" */ "./drafts/papers/decisionPaper"),
  () => import(/* webpackChunkName: "file" */ "./units/UnitsPage"),
  () => import(/* webpackChunkName: "file" */ "./units/decided/DecidedReview"),
  () => import(/* webpackChunkName: "zip" */ "jszip"),
  () => import(/* webpackChunkName: "file" */ "./file/FilePage"),
  () => import(/* webpackChunkName: "sheet" */ "./sheet/ImportPage"),
  () => import(/* webpackChunkName: "choices" */ "./conflicts/ConflictsPage"),
  () => import(/* webpackChunkName: "example" */ "./example/ExamplePage"),
  loadExample,
  () => import(/* webpackChunkName: "notices" */ "./start/LostWarning"),
];
