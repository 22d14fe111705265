/**
 * What the pane will need next. As soon as this module is there, webpack has the browser fetch all of it when it has nothing
 * else to do; in the first view's own files the same would delay the first view.
 */
export const NEXT_PAGES: readonly (() => Promise<unknown>)[] = [
  () => import("./step/StepPage"),
  () => import("./state/runTask"),
  () => import("./shell/NoticeBar"),
  () => import("./shell/SaveFailed"),
  () => import("./start/WarningBar"),
  () => import("./start/PlanFields"),
  () => import("./dialogs/QuestionDialog"),
  () => import("./measures/MeasuresPage"),
  () => import("./tables/TablesPage"),
  () => import("./tables/TablePage"),
  () => import("./guidance/ReviewPage"),
  () => import("./search/SearchPage"),
  () => import("./choices/ChoicesPage"),
  () => import("./references/loadListReferences"),
  () => import("./references/ReferencesPage"),
  () => import("./file/FilePage"),
];
