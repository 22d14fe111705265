import { Button, Field, Input } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import { ROUTE, ROUTE_TEXTS, type RouteStop } from "../../content/decision/routeTexts";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { setStop, stopRow, type StopCells } from "../../plan/decision/route";
import { LOG } from "../../plan/questions/meetingLog";
import { formatDate } from "../../plan/values/formatDate";
import { partsOfYears } from "../../plan/values/partsOfYears";
import { sortKeyOfDate } from "../../plan/values/sortKeyOfDate";
import { WhenField } from "../inputs/WhenField";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

/** Where the plan goes before it is decided on, as rows of the log. */
export function RouteSection({ state, pane }: PartProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const loaded = useLoaded(loadTables, null);
  const table = loaded.kind === "loaded" ? loaded.value.find(({ id }) => id === LOG) : undefined;
  return (
    <section className={styles.section} aria-labelledby="route">
      <h2 id="route" className={text.section}>
        {words.route}
      </h2>
      <p className={text.caption}>{words.routeHelp}</p>
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {table !== undefined && (
        <ol className={styles.stops}>
          {ROUTE.map((stop) => (
            <Stop key={stop} {...{ stop, table, state, pane }} />
          ))}
        </ol>
      )}
      <div>
        <Button
          onClick={() => {
            pane.go({ kind: "table", table: LOG });
          }}
        >
          {words.openLog}
        </Button>
      </div>
    </section>
  );
}

interface StopProps extends PartProps {
  readonly stop: RouteStop;
  readonly table: TableDefinition;
}

function Stop({ stop, table, state: { plan }, pane }: StopProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const { language, from, to } = plan.meta;
  const cells = stopRow(plan, stop)?.cells ?? {};
  const name = words.stops[stop];
  const set = (change: StopCells): void => {
    pane.change((current) => setStop(current, table, stop, change));
  };
  return (
    <li className={styles.stop}>
      <Field label={words.stop(name, words.body)}>
        <Input
          lang={language}
          placeholder={ROUTE_TEXTS[stop].body[language]}
          value={cells.body ?? ""}
          onChange={(_, { value }) => {
            set({ body: value });
          }}
        />
      </Field>
      <Field label={words.stop(name, words.date)}>
        <WhenField
          placeholder={words.dateExample}
          when={isoOf(cells.date ?? "", language)}
          suggestions={partsOfYears(from, to, language)}
          onChange={(date) => {
            set({ date: formatDate(date, language) });
          }}
        />
      </Field>
    </li>
  );
}

/** A day of the log, "8. desember 2026", as the field has it; other words as they are. */
function isoOf(when: string, language: Language): string {
  const key = sortKeyOfDate(when);
  return key !== null && formatDate(key, language) === when ? key : when;
}
