import { EXAMPLE_STRINGS } from "../../content/strings/exampleStrings";
import { Button } from "@fluentui/react-components";
import { ArrowLeft16Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { EXAMPLE_SECTIONS, type ExampleSection } from "./ExampleSection";
import styles from "./ExampleNavigation.module.css";

export interface ExampleNavigationProps {
  readonly at: ExampleSection;
  readonly from: ExampleSection | null;
  readonly pane: Pane;
}

/** To the parts of the example before and after. */
export function ExampleNavigation({ at, from, pane }: ExampleNavigationProps) {
  const { measures } = useStrings();
  const example = usePageStrings(EXAMPLE_STRINGS);
  const place = EXAMPLE_SECTIONS.indexOf(at);
  const previous = EXAMPLE_SECTIONS[place - 1];
  const next = EXAMPLE_SECTIONS[place + 1];
  const go = (section: ExampleSection) => () => {
    pane.go({ kind: "example", at: section, from });
  };
  return (
    <nav className={styles.navigation} aria-label={example.navigation}>
      {previous !== undefined && (
        <Button icon={<ArrowLeft16Regular />} onClick={go(previous)}>
          {example.previous}
        </Button>
      )}
      {next !== undefined && (
        <Button className={styles.next} icon={<ArrowRight16Regular />} iconPosition="after" onClick={go(next)}>
          {next === "measures" ? measures.title : example.next}
        </Button>
      )}
    </nav>
  );
}
