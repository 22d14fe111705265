/** One paragraph that the template itself has in a section. */
export interface TemplateLine {
  /** Exactly as it stands in the template, trimmed. */
  readonly text: string;
  /**
   * What takes its place: any text at all ("text"), a heading of level 2 ("heading"), or the answer to one of these
   * prompts.
   */
  readonly replacedBy: "text" | "heading" | readonly string[];
}
