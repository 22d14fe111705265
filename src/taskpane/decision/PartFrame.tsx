import type { ReactNode } from "react";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import type { Piece } from "../../document/Piece";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";

export interface PartFrameProps extends PartProps {
  readonly title: string;
  /** The buttons at the bottom. */
  readonly buttons: ReactNode;
  readonly pieces?: readonly Piece[];
  readonly children: ReactNode;
}

/** The frame of a paper's page, with the way back to all of them. */
export function PartFrame({ title, buttons, pieces = [], state, pane, children }: PartFrameProps) {
  const words = usePageStrings(DECISION_STRINGS);
  const back = {
    label: words.back,
    onClick: () => {
      pane.go({ kind: "decision" });
    },
  };
  return (
    <PageFrame
      {...{ title, back }}
      takesFocus={state.navigated}
      dock={
        <Dock state={state} pane={pane} pieces={pieces}>
          {buttons}
        </Dock>
      }
    >
      {children}
    </PageFrame>
  );
}
