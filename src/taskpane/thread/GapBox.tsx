import { useState } from "react";
import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import type { Gap } from "../../plan/thread/overview";
import { useFocusHandover } from "../focus/useFocusHandover";
import { useFocusNext } from "../focus/useFocusNext";
import type { Page } from "../state/Page";
import { usePageStrings } from "../words/usePageStrings";
import { GapMark } from "./GapMark";
import { LinkForm } from "./LinkForm";
import { SmallButton } from "./SmallButton";
import type { ThreadTools } from "./ThreadTools";
import styles from "./GapBox.module.css";

/** What could stand in the place of a gap. */
export type MissingKind = keyof ThreadTools["options"];

const FIRST_PAGES: Readonly<Record<MissingKind, Page>> = {
  goals: { kind: "table", table: "nitt.tab.maal" },
  needs: { kind: "table", table: "deck.tab.analyse" },
  measures: { kind: "measures" },
};

export interface GapBoxProps {
  readonly gap: Gap;
  /** What is missing, and the number of what lacks it. */
  readonly missing: MissingKind;
  readonly nr: string;
  readonly tools: ThreadTools;
  readonly onLink: (id: string) => void;
  /** Makes what is missing of the words that are there; null where there are none. */
  readonly onMake?: { readonly label: string; readonly make: () => void } | null | undefined;
}

/** Stands where something is missing, with a broken line around it, and lets the user put it there. */
export function GapBox({ gap, missing, nr, tools, onLink, onMake }: GapBoxProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const [isOpen, setOpen] = useState(false);
  const leaving = useFocusHandover<HTMLDivElement>("h1");
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const close = (): void => {
    setOpen(false);
    focusNext("button");
  };
  return (
    <div className={styles.box} ref={leaving}>
      <GapMark gap={gap} />
      <div className={styles.ways} ref={container}>
        {isOpen ? (
          <LinkForm label={words[missing]} options={tools.options[missing]} onLink={onLink} onCancel={close} />
        ) : (
          <Ways {...{ missing, nr, tools, onMake }} onOpen={setOpen.bind(null, true)} />
        )}
      </div>
    </div>
  );
}

interface WaysProps extends Pick<GapBoxProps, "missing" | "nr" | "tools" | "onMake"> {
  readonly onOpen: () => void;
}

/** What can be done about the gap: to link to what there is, else to add the first. */
function Ways({ missing, nr, tools, onMake, onOpen }: WaysProps) {
  const words = usePageStrings(THREAD_STRINGS);
  const { pane, options } = tools;
  const isFirst = options[missing].length === 0;
  const add = { goals: words.addGoals, needs: words.addNeeds, measures: words.addMeasures }[missing];
  return (
    <>
      <SmallButton
        label={isFirst ? add : words.linkTo[missing]}
        nr={nr}
        onClick={() => {
          if (isFirst) pane.go(FIRST_PAGES[missing]);
          else onOpen();
        }}
      />
      {onMake && <SmallButton label={onMake.label} nr={nr} onClick={onMake.make} />}
    </>
  );
}
