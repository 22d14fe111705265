import { Tab, TabList } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { MEASURES_STRINGS } from "../../content/strings/measuresStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./MeasuresPage.module.css";

/** The tabs of the page: the measures and what adds some, what they come to, how their table looks. */
export const MEASURE_TABS = ["list", "overview", "setup"] as const;

export type MeasuresTab = (typeof MEASURE_TABS)[number];

export interface MeasuresTabsProps {
  readonly tab: MeasuresTab;
  readonly onSelect: (tab: MeasuresTab) => void;
  /** What the tab shows. */
  readonly children: ReactNode;
}

/** The tabs, and what the chosen one shows. */
export function MeasuresTabs({ tab, onSelect, children }: MeasuresTabsProps) {
  const { parts: words } = usePageStrings(MEASURES_STRINGS);
  const id = useId();
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={words.label}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const chosen = MEASURE_TABS.find((each) => each === value);
          if (chosen !== undefined) onSelect(chosen);
        }}
      >
        {MEASURE_TABS.map((each) => (
          <Tab key={each} id={`${id}${each}`} value={each} aria-controls={`${id}panel`}>
            {words[each]}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${tab}`}>
        {children}
      </div>
    </>
  );
}
