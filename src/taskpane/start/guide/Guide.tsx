import type { Pane } from "../../state/Pane";
import type { Guide as Shown } from "./readGuide";
import { Tour } from "./Tour";
import { Ways } from "./Ways";

export interface GuideProps {
  readonly guide: Shown;
  readonly onChange: (guide: Shown) => void;
  readonly pane: Pane;
}

/** What newcomers are shown: what this is and the ways in, then the tour; each once, and whenever it is asked for. */
export function Guide({ guide, onChange, pane }: GuideProps) {
  return guide.shown === "tour" ? (
    <Tour
      takesFocus={guide.isAsked}
      onEnd={() => {
        onChange({ ...guide, shown: null });
      }}
    />
  ) : (
    <Ways takesFocus={guide.isAsked} onChange={onChange} pane={pane} />
  );
}
