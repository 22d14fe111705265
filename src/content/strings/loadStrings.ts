import type { Language } from "../Language";
import { nb, type Strings } from "./nb";

/** The pane's texts in a language. Bokmål is at hand; nynorsk is fetched when asked for. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === "nb" ? nb : (await import("./nn")).nn;
}
