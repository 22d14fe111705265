import { useId } from "react";
import { keep } from "../../../actions/document/kept";
import { GUIDE_STRINGS } from "../../../content/strings/guideStrings";
import { useFocusHandover } from "../../focus/useFocusHandover";
import { DocumentEdit20Regular, People20Regular, Table20Regular } from "@fluentui/react-icons";
import text from "../../look/text.module.css";
import type { Pane } from "../../state/Pane";
import { usePageStrings } from "../../words/usePageStrings";
import { Row } from "../rows/Row";
import row from "../rows/row.module.css";
import styles from "./guide.module.css";
import { readGuide, WAY_NAME, WAY_PAGES, type Guide, type Way } from "./readGuide";
import { useAskedFocus } from "./useAskedFocus";

const ICONS = {
  write: <DocumentEdit20Regular />,
  discuss: <People20Regular />,
  tables: <Table20Regular />,
} as const;

const WAYS: readonly Way[] = ["write", "discuss", "tables"];

export interface WaysProps {
  readonly takesFocus: boolean;
  readonly onChange: (guide: Guide) => void;
  readonly pane: Pane;
}

/** What Planhjelp is, and what the user comes for: it leads there, and stands first on the start page from then on. */
export function Ways({ takesFocus, onChange, pane }: WaysProps) {
  const words = usePageStrings(GUIDE_STRINGS);
  const id = useId();
  const section = useFocusHandover<HTMLElement>("h1");
  const heading = useAskedFocus(takesFocus, "ways");
  const choose = (way: Way): void => {
    keep(WAY_NAME, way);
    onChange({ ...readGuide(), way, isAsked: true });
    const page = WAY_PAGES[way];
    if (page !== null) pane.go(page);
  };
  return (
    <section ref={section} className={styles.guide} aria-labelledby={id}>
      <p className={text.body}>{words.about}</p>
      <h2 id={id} ref={heading} tabIndex={-1} className={text.section}>
        {words.ways}
      </h2>
      <div>
        {WAYS.map((way) => (
          <Row
            key={way}
            icon={ICONS[way]}
            name={words[way]}
            onOpen={() => {
              choose(way);
            }}
          >
            <span className={row.count}>{words[`${way}Help`]}</span>
          </Row>
        ))}
      </div>
      <p className={text.caption}>{words.again}</p>
    </section>
  );
}
