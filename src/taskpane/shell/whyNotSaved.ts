import type { Strings } from "../../content/strings/nb";
import type { SaveFailure } from "../state/PaneState";

/** Why the answers are not saved, in words, with what the user can do. `name` is that of the part that is too large, where it is known. */
export function whyNotSaved(
  failure: SaveFailure,
  { errors, planWarnings, save }: Strings,
  name: string | null,
): string {
  switch (failure.failed) {
    case "newer":
      return planWarnings.newerHelp;
    case "partTooLarge":
      return save.tooLarge(name);
    default:
      return `${errors[failure.failed].title}. ${errors[failure.failed].text}`;
  }
}
