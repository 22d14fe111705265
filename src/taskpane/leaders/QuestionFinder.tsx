import { Checkbox } from "@fluentui/react-components";
import { Suspense, type RefObject } from "react";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import { IdSelect } from "../inputs/IdSelect";
import { SearchField } from "../inputs/SearchField";
import { lazyPart } from "../loading/lazyPart";
import type { QuestionsShown } from "../state/Page";
import { usePageStrings } from "../words/usePageStrings";
import { countAnswered } from "./leaderQuestions";
import type { QuestionsProps } from "./QuestionsProps";
import { ShownQuestions } from "./ShownQuestions";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

const FoundQuestions = lazyPart(
  async () => (await import(/* webpackChunkName: "search" */ "./FoundQuestions")).FoundQuestions,
);

export interface QuestionFinderProps extends QuestionsProps {
  /** Counts up when questions are asked for from elsewhere on the page: they are chosen anew. */
  readonly asked: number;
  /** What the focus is moved in. */
  readonly container: RefObject<HTMLElement | null>;
}

/** The questions, and what is shown of them. What was chosen is kept with the page: it is there when the page is come back to. */
export function QuestionFinder({ asked, container, ...props }: QuestionFinderProps) {
  const { page, plan, questions } = props;
  const words = usePageStrings(LEADERS_STRINGS);
  const query = page.query?.trim() ?? "";
  // What is shown stays while it is worked with: an answered question does not go from under the user's hand.
  const chosen = `${page.show ?? ""} ${String(page.mine === true)} ${asked}`;
  return (
    <section ref={container} aria-labelledby="leader-questions" className={styles.section}>
      <h2 id="leader-questions" className={text.section}>
        {words.questions}
      </h2>
      <p className={text.caption}>{words.progress(countAnswered(questions, plan), questions.length)}</p>
      <Filters {...props} />
      {query === "" ? (
        <ShownQuestions key={chosen} {...props} found={null} />
      ) : (
        <Suspense>
          <FoundQuestions key={chosen} {...props} query={query} />
        </Suspense>
      )}
    </section>
  );
}

const SHOWS: readonly QuestionsShown[] = ["open", "meeting", "discussed"];

function Filters({ page, pane }: QuestionsProps) {
  const words = usePageStrings(LEADERS_STRINGS);
  return (
    <div className={styles.filters}>
      <SearchField
        label={words.search}
        value={page.query ?? ""}
        onChange={(query) => {
          pane.go({ ...page, at: undefined, query });
        }}
      />
      <IdSelect
        label={words.show}
        all={words.all}
        options={SHOWS.map((id) => ({ id, name: words.shows[id] }))}
        value={page.show ?? null}
        onChange={(show) => {
          pane.go({ ...page, at: undefined, show: show ?? undefined });
        }}
      />
      <Checkbox
        className={styles.mine}
        label={words.mine}
        checked={page.mine === true}
        onChange={(_, { checked }) => {
          pane.go({ ...page, at: undefined, mine: checked === true });
        }}
      />
    </div>
  );
}
