import type { Strings } from "../../content/strings/nb";
import type { SaveFailure } from "../state/PaneState";

/** Why the answers are not saved, in words, with what the user can do. `name` is that of the part that is too large, where it is known. */
export function whyNotSaved(failure: SaveFailure, { errors, save }: Strings, name: string | null): string {
  switch (failure.failed) {
    case "newer":
      return save.newer;
    case "partTooLarge":
      return save.tooLarge(name);
    default:
      return `${errors[failure.failed].title}. ${errors[failure.failed].text}`;
  }
}
