import type { ReactNode } from "react";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import type { Thread, ThreadIndicator, ThreadMeasure, ThreadNeed } from "../../plan/thread/overview";
import { MoreRows, useDrawnRows } from "../inputs/MoreRows";
import { usePageStrings } from "../words/usePageStrings";
import { GapBox, type GapBoxProps } from "./GapBox";
import { MeasureItem, NeedParts } from "./NeedParts";
import { ThreadItem } from "./ThreadItem";
import type { ThreadTools } from "./ThreadTools";
import text from "../look/text.module.css";
import styles from "./columns.module.css";

interface ToolsProps {
  readonly tools: ThreadTools;
}

/** What hangs on no goal or no need, each beside the place that is empty. */
export function LooseParts({ thread, tools }: ToolsProps & { readonly thread: Thread }) {
  const words = usePageStrings(THREAD_STRINGS);
  return (
    <>
      <Section id="without-goal" title={words.withoutGoal} all={thread.withoutGoal}>
        {(need) => (
          <li key={need.target.nr} className={styles.goal}>
            <LooseNeed need={need} tools={tools} />
          </li>
        )}
      </Section>
      <Section id="without-need" title={words.withoutNeed} all={thread.withoutNeed}>
        {(measure) => (
          <li key={measure.measure.nr} className={styles.goal}>
            <LooseMeasure measure={measure} tools={tools} />
          </li>
        )}
      </Section>
      <Section id="indicators-without-goal" title={words.indicatorsWithoutGoal} all={thread.indicatorsWithoutGoal}>
        {(indicator) => (
          <li key={indicator.row.nr} className={styles.goal}>
            <LooseIndicator indicator={indicator} tools={tools} />
          </li>
        )}
      </Section>
    </>
  );
}

interface SectionProps<Item> {
  readonly id: string;
  readonly title: string;
  readonly all: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** Nothing where nothing hangs loose. */
function Section<Item>({ id, title, all, children }: SectionProps<Item>) {
  const { drawn, ...more } = useDrawnRows(all, -1);
  if (all.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={text.section}>
        {title}
      </h2>
      <ul className={styles.list}>{drawn.map(([item]) => children(item))}</ul>
      <MoreRows {...more} all={all.length} />
    </section>
  );
}

function LooseNeed({ need, tools }: ToolsProps & { readonly need: ThreadNeed }) {
  const { nr, table } = need.target;
  return (
    <>
      <GapBox
        gap="noGoal"
        missing="goals"
        nr={nr}
        tools={tools}
        onLink={(goal) => {
          tools.edits.linkRow(table, nr, goal, nr);
        }}
      />
      <div className={styles.inner}>
        <div className={styles.need}>
          <NeedParts need={need} tools={tools} />
        </div>
      </div>
    </>
  );
}

function LooseMeasure({ measure, tools }: ToolsProps & { readonly measure: ThreadMeasure }) {
  const words = usePageStrings(THREAD_STRINGS);
  const { nr, need } = measure.measure;
  const make: GapBoxProps["onMake"] =
    need.trim() === ""
      ? null
      : {
          label: words.newNeed,
          make: () => {
            tools.edits.make({ kind: "needs", nr, words: need.trim() });
          },
        };
  return (
    <div className={styles.second}>
      <div className={styles.need}>
        <GapBox
          gap="noNeed"
          missing="needs"
          nr={nr}
          tools={tools}
          onMake={make}
          onLink={(target) => {
            tools.edits.linkMeasure(nr, target, nr);
          }}
        />
        <div className={styles.inner}>
          <MeasureItem measure={measure} tools={tools} />
        </div>
      </div>
    </div>
  );
}

function LooseIndicator({ indicator, tools }: ToolsProps & { readonly indicator: ThreadIndicator }) {
  const { row, text: said, gaps } = indicator;
  const others = gaps.filter((gap) => gap !== "noGoal");
  return (
    <>
      <GapBox
        gap="noGoal"
        missing="goals"
        nr={row.nr}
        tools={tools}
        onLink={(goal) => {
          tools.edits.linkRow(INDICATOR_TABLE, row.nr, goal, row.nr);
        }}
      />
      <div className={styles.inner}>
        <ThreadItem nr={row.nr} text={said} table={INDICATOR_TABLE} gaps={others} tools={tools} />
      </div>
    </>
  );
}
