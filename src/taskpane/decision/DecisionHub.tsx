import { Button } from "@fluentui/react-components";
import {
  CalendarLtr20Regular,
  ChatSparkle20Regular,
  Document20Regular,
  DocumentMultiple20Regular,
  DocumentOnePage20Regular,
} from "@fluentui/react-icons";
import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Row } from "../start/rows/Row";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import { RouteSection } from "./RouteSection";
import text from "../look/text.module.css";
import row from "../start/rows/row.module.css";

const PARTS = [
  ["case", Document20Regular],
  ["onePage", DocumentOnePage20Regular],
  ["report", CalendarLtr20Regular],
  ["units", DocumentMultiple20Regular],
  ["copilot", ChatSparkle20Regular],
] as const;

/** The papers that a plan is decided by, and the way to the decision. */
export function DecisionHub({ state, pane }: PartProps) {
  const { step, decision } = useAllStrings();
  const words = usePageStrings(DECISION_STRINGS);
  const back = {
    label: step.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  return (
    <PageFrame
      title={decision.title}
      back={back}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      <p className={text.body}>{words.intro}</p>
      <Papers pane={pane} />
      <RouteSection state={state} pane={pane} />
      <div>
        <Button
          onClick={() => {
            pane.go({ kind: "ready" });
          }}
        >
          {words.ready}
        </Button>
      </div>
    </PageFrame>
  );
}

function Papers({ pane }: Pick<PartProps, "pane">) {
  const words = usePageStrings(DECISION_STRINGS);
  return (
    <ul className={row.list}>
      {PARTS.map(([part, Icon]) => (
        <li key={part} data-at={part}>
          <Row
            icon={<Icon />}
            name={words.rows[part].title}
            onOpen={() => {
              pane.go({ kind: "decision", part });
            }}
          >
            <span className={row.count}>{words.rows[part].help}</span>
          </Row>
        </li>
      ))}
    </ul>
  );
}
