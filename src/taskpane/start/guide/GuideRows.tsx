import { GUIDE_STRINGS } from "../../../content/strings/guideStrings";
import { Options20Regular, Question20Regular } from "@fluentui/react-icons";
import { About } from "../about/About";
import { usePageStrings } from "../../words/usePageStrings";
import { Row } from "../rows/Row";
import type { Guide, Way } from "./readGuide";

export interface GuideRowsProps {
  readonly way: Way;
  readonly onChange: (guide: Guide) => void;
}

/** The ways back to what newcomers are shown, and what Planhjelp is. */
export function GuideRows({ way, onChange }: GuideRowsProps) {
  const words = usePageStrings(GUIDE_STRINGS);
  const ask = (shown: Guide["shown"]): void => {
    onChange({ way, shown, isAsked: true });
  };
  return (
    <>
      <Row
        icon={<Options20Regular />}
        name={words.change}
        onOpen={() => {
          ask("ways");
        }}
      />
      <Row
        icon={<Question20Regular />}
        name={words.tour}
        onOpen={() => {
          ask("tour");
        }}
      />
      <About />
    </>
  );
}
