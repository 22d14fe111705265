/**
 * What the pane will need next. As soon as this module is there, webpack has the browser fetch all of it when it has nothing
 * else to do; in the first view's own files the same would delay the first view.
 */
export const NEXT_PAGES: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackPrefetch: true */ "./step/StepPage"),
  () => import(/* webpackPrefetch: true */ "./state/runTask"),
  () => import(/* webpackPrefetch: true */ "./shell/NoticeBar"),
  () => import(/* webpackPrefetch: true */ "./shell/SaveFailed"),
  () => import(/* webpackPrefetch: true */ "./start/WarningBar"),
  () => import(/* webpackPrefetch: true */ "./start/PlanFields"),
  () => import(/* webpackPrefetch: true */ "./dialogs/QuestionDialog"),
  () => import(/* webpackPrefetch: true */ "./measures/MeasuresPage"),
  () => import(/* webpackPrefetch: true */ "./tables/TablesPage"),
  () => import(/* webpackPrefetch: true */ "./tables/TablePage"),
  () => import(/* webpackPrefetch: true */ "./guidance/ReviewPage"),
  () => import(/* webpackPrefetch: true */ "./search/SearchPage"),
  () => import(/* webpackPrefetch: true */ "./choices/ChoicesPage"),
  () => import(/* webpackPrefetch: true */ "./references/loadListReferences"),
  () => import(/* webpackPrefetch: true */ "./references/ReferencesPage"),
  () => import(/* webpackPrefetch: true */ "./file/FilePage"),
];
