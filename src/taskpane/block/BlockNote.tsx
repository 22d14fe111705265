import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { BLOCK_STRINGS } from "../../content/strings/blockStrings";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import type { InsertSection, WriteAgenda, WriteMinutes, WriteReport, WriteTable } from "../state/Task";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { tellBlock, type BlockOffer } from "./tellBlock";
import { useFocusHandover } from "../focus/useFocusHandover";
import text from "../look/text.module.css";
import styles from "../notice/NoticeBar.module.css";

export interface BlockNoteProps {
  readonly state: PaneState;
  readonly pane: Pane;
  readonly tag: string;
  /** What inserts or updates the block. */
  readonly task: InsertSection | WriteTable | WriteAgenda | WriteMinutes | WriteReport;
  /** The plan has something to write there. */
  readonly hasText: boolean;
}

/** What has become of a block in Word since we wrote it, with what the user can do. Nothing where it stands as we wrote it. */
export function BlockNote({ state, pane, tag, task, hasText }: BlockNoteProps) {
  const strings = useStrings();
  const words = usePageStrings(BLOCK_STRINGS);
  const isReadOnly = useReadOnly();
  const told =
    state.view && tellBlock({ plan: state.plan, blocks: state.view.blocks, tag, task, hasText }, words, strings);
  if (told === null) return null;
  if (told.offers.length === 0 || isReadOnly) return <p className={text.caption}>{told.title}</p>;
  return <Bar told={told} pane={pane} busy={state.running !== null} />;
}

interface BarProps {
  readonly told: NonNullable<ReturnType<typeof tellBlock>>;
  readonly pane: Pane;
  readonly busy: boolean;
}

function Bar({ told, pane, busy }: BarProps) {
  const bar = useFocusHandover<HTMLDivElement>("h1");
  return (
    <div ref={bar}>
      <MessageBar intent={told.intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{told.title}</MessageBarTitle> {told.text}
        </MessageBarBody>
        <MessageBarActions>
          {told.offers.map((offer: BlockOffer) => (
            <Button
              key={offer.label}
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                pane.perform(offer.task);
              }}
            >
              {offer.label}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
