import { markText } from "./find/markText";

export interface MarkedProps {
  readonly text: string;
  /** What was found in it. */
  readonly terms: ReadonlySet<string>;
}

/** A text with what was found marked. */
export function Marked({ text, terms }: MarkedProps) {
  return (
    <>{markText(text, terms).map((part, index) => (part.isHit ? <mark key={index}>{part.text}</mark> : part.text))}</>
  );
}
