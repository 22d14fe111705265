export interface MarkedProps {
  readonly text: string;
  /** Those of searchWords: they have no signs that mean something in a pattern. */
  readonly words: readonly string[];
}

/** A text with what was searched for marked. */
export function Marked({ text, words }: MarkedProps) {
  const pattern = new RegExp(`(${words.join("|")})`, "iu");
  return <>{text.split(pattern).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}
