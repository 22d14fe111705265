import { useState } from "react";
import { losesDownloads } from "../../../actions/losesDownloads";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { encodePlanFile } from "../../../plan/file/encodePlanFile";
import { emptyPlan } from "../../../plan/emptyPlan";
import type { Plan } from "../../../plan/Plan";
import { sentFile, unitFileName } from "../../../plan/units/back/sentFile";
import { copyContents } from "../../copy/copyContents";
import type { Pane } from "../../state/Pane";
import { downloadText } from "../../transfer/downloadText";
import { usePageStrings } from "../../words/usePageStrings";

export interface UnitFileWays {
  readonly download: () => void;
  readonly copy: () => void;
  /** The file as text, where the browser has refused to copy it. */
  readonly byHand: string | null;
}

/** The ways out for what goes to a unit. What is sent is known again from then on: the plan keeps that. */
export function useUnitFile(unit: string, chosen: ReadonlySet<string>, pane: Pane): UnitFileWays {
  const words = usePageStrings(UNITS_STRINGS);
  const [byHand, setByHand] = useState<string | null>(null);
  const make = (): { readonly xml: string; readonly name: string } => {
    const made: Plan[] = [];
    pane.change((current) => {
      const { plan, file } = sentFile(current, unit, chosen);
      made.push(file);
      return plan;
    });
    const [file = emptyPlan("nb")] = made;
    return { xml: encodePlanFile(file, new Date()), name: unitFileName(file) };
  };
  return {
    byHand,
    download: () => {
      const { xml, name } = make();
      downloadText(xml, name);
      const isSure = !losesDownloads();
      const title = isSure ? words.downloaded(name) : words.maybeDownloaded;
      pane.notice({ kind: "said", intent: isSure ? "success" : "info", title, text: words.downloadedHelp });
    },
    copy: () => {
      const { xml } = make();
      void copyContents({ "text/plain": xml }).then((copied) => {
        setByHand(copied ? null : xml);
        if (copied) {
          pane.notice({ kind: "said", intent: "success", title: words.copied(unit), text: words.copiedHelp });
        }
      });
    },
  };
}
