import type { Localized } from "./Language";

/** What the template asks for on its cover, and the title that it has itself. */
export const FRONT_FACTS: Readonly<Record<"municipality" | "title", Localized>> = {
  municipality: { nb: "(Kommunens navn)", nn: "(Namnet på kommunen)" },
  title: { nb: "Strategisk kompetanse- og bemanningsplan", nn: "Strategisk kompetanse- og bemanningsplan" },
};
