import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ClipboardEvent, useId, useState } from "react";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";

export interface PasteCellsProps {
  /** `html` is null where there is only text. */
  readonly onRead: (html: string | null, pasted: string) => void;
}

/** A field that takes cells from the clipboard: read at once where they can be had, else when the user asks for it. */
export function PasteCells({ onRead }: PasteCellsProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const [pasted, setPasted] = useState("");
  const why = useId();
  const isEmpty = pasted.trim() === "";
  return (
    <>
      <Field label={words.paste} hint={words.pasteHelp} className={styles.whole}>
        <Textarea
          rows={2}
          value={pasted}
          onPaste={(event) => {
            if (readCells(event, onRead)) setPasted("");
          }}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Button
        disabledFocusable={isEmpty}
        aria-describedby={isEmpty ? why : undefined}
        onClick={() => {
          onRead(null, pasted);
        }}
      >
        {words.pasteRead}
      </Button>
      {isEmpty && (
        <p id={why} className={text.hidden}>
          {words.pasteEmpty}
        </p>
      )}
    </>
  );
}

/** Hands over the cells that are pasted; false where there are none, and the text comes into the field. */
function readCells(event: ClipboardEvent, onRead: PasteCellsProps["onRead"]): boolean {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (!html.includes("<table") && !plain.includes("\t")) return false;
  event.preventDefault();
  onRead(html === "" ? null : html, plain);
  return true;
}
