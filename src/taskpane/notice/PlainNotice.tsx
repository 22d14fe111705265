import type { Failed } from "../../actions/Outcome";
import type { Strings } from "../../content/strings/nb";
import type { Told } from "../state/Told";
import text from "../look/text.module.css";

/** A notice in words alone, for when its look cannot be fetched. */
export function PlainNotice({ told }: { readonly told: Pick<Told, "title" | "text"> }) {
  return (
    <p className={text.body}>
      {told.title} {told.text}
    </p>
  );
}

/** The words that the first view has for a failure. */
export function plainError({ errors }: Strings, code: Failed["code"]): Strings["errors"]["unknown"] {
  return code === "noConnection" ? errors[code] : errors.unknown;
}
