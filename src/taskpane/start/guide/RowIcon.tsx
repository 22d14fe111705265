import {
  ArrowSwap20Regular,
  BookOpen20Regular,
  CalendarLtr20Regular,
  CheckmarkCircle20Regular,
  DocumentFlowchart20Regular,
  Gavel20Regular,
  People20Regular,
  Search20Regular,
  Settings20Regular,
  Table20Regular,
  TaskListLtr20Regular,
  TextBulletListSquare20Regular,
} from "@fluentui/react-icons";
import type { Page } from "../../state/Page";

const ICONS: Readonly<Partial<Record<Page["kind"], typeof Search20Regular>>> = {
  measures: TaskListLtr20Regular,
  references: TextBulletListSquare20Regular,
  search: Search20Regular,
  leaders: People20Regular,
  processes: CalendarLtr20Regular,
  tables: Table20Regular,
  thread: DocumentFlowchart20Regular,
  example: BookOpen20Regular,
  choices: Settings20Regular,
  ready: CheckmarkCircle20Regular,
  decision: Gavel20Regular,
  file: ArrowSwap20Regular,
};

/** The icon of a page in its row. */
export function RowIcon({ of }: { readonly of: Page["kind"] }) {
  const Icon = ICONS[of];
  return Icon === undefined ? null : <Icon />;
}
