import type { BLOCK_STRINGS } from "../../content/strings/blockStrings";
import type { Strings } from "../../content/strings/nb";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { blockState, LEFT_OUT, THEIRS } from "../../plan/stored/blockState";
import type { Plan } from "../../plan/Plan";
import type { InsertSection, Task, WriteAgenda, WriteMinutes, WriteReport, WriteTable } from "../state/Task";

/** What has become of a block, in words. Without offers there is nothing to do. */
export interface ToldBlock {
  readonly intent: "info" | "warning";
  readonly title: string;
  readonly text?: string;
  readonly offers: readonly BlockOffer[];
}

export interface BlockOffer {
  readonly label: string;
  readonly task: Task;
}

/** A block, and what inserts or updates it. */
export interface BlockInDocument {
  readonly plan: Plan;
  readonly blocks: readonly StandingBlock[];
  readonly tag: string;
  readonly task: InsertSection | WriteTable | WriteAgenda | WriteMinutes | WriteReport;
  /** The plan has something to write there. */
  readonly hasText: boolean;
}

type BlockWords = (typeof BLOCK_STRINGS)["nb"];

/** What has become of a block since we wrote it; null where it stands as we wrote it, or was never written. */
export function tellBlock(block: BlockInDocument, all: BlockWords, strings: Strings): ToldBlock | null {
  const { plan, blocks, tag, task } = block;
  const words = all[task.kind === "writeTable" ? "table" : "text"];
  switch (blockState(plan, blocks, tag)) {
    case "absent":
    case "standing":
      return null;
    case "edited": {
      const title = plan.written[tag] === undefined ? words.unknown : words.edited;
      return { intent: "info", title, offers: [seeing(block, all)] };
    }
    case "theirs":
      return { intent: "info", title: words.theirs, offers: [] };
    case "leftOut":
      return { intent: "info", title: words.leftOut, offers: [] };
    case "deleted":
      return {
        intent: "info",
        title: words.deleted,
        text: words.deletedHelp,
        offers: afterDeletion(block, all),
      };
    case "doubled": {
      const choose: BlockOffer = { label: strings.block.choose, task: { kind: "showBlock", tag } };
      return { intent: "warning", title: words.doubled, offers: [choose] };
    }
  }
}

/** A text is compared with the draft; where there is none it can be kept. A table's changes are fetched. */
function seeing({ tag, task, hasText }: BlockInDocument, words: BlockWords): BlockOffer {
  if (task.kind === "writeTable") return { label: words.read, task: { ...task, direction: "read" } };
  if (hasText) return { label: words.see, task };
  return { label: words.keep, task: { kind: "rememberBlock", tag, decision: THEIRS } };
}

function afterDeletion({ tag, task, hasText }: BlockInDocument, words: BlockWords): readonly BlockOffer[] {
  const leaveOut: BlockOffer = {
    label: words.leaveOut,
    task: { kind: "rememberBlock", tag, decision: LEFT_OUT },
  };
  const title = task.kind === "insertSection" ? words.ofStep : task.title;
  const reconnect: BlockOffer = { label: words.reconnect, task: { kind: "reconnectBlock", tag, title } };
  return [...(hasText ? [{ label: words.insertAgain, task }] : []), reconnect, leaveOut];
}
