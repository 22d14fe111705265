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
