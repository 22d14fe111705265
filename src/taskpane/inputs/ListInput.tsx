import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { useId, type ClipboardEvent, type KeyboardEvent } from "react";
import { listPoints } from "../../plan/answers/listPoints";
import type { RowEdit } from "./editRows";
import { GrowingTextarea } from "./GrowingTextarea";
import { Rows } from "./Rows";
import text from "../look/text.module.css";

export interface ListInputProps {
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
  /** Takes a point out, and offers to take that back; `point` names it. */
  readonly onRemove: (items: readonly string[], point: string) => void;
}

/** A list, a row per point. Enter adds a point, Backspace in an empty one removes it, pasted lines become points. */
export function ListInput({ items, onChange, onRemove }: ListInputProps) {
  const input = usePageStrings(INPUT_STRINGS);
  const help = useId();
  return (
    <>
      <Rows
        rows={items}
        blank=""
        isBlank={(item) => item.trim() === ""}
        onChange={onChange}
        onRemove={onRemove}
        name={(number) => input.point(number).toLowerCase()}
        addLabel={input.addPoint}
        renderRow={(item, index, edit) => (
          <GrowingTextarea
            oneLine
            aria-label={input.point(index + 1)}
            aria-describedby={help}
            value={item}
            onChange={edit.change}
            onKeyDown={(event) => {
              onKey(event, item, edit);
            }}
            onPaste={(event) => {
              onPaste(event, edit);
            }}
          />
        )}
      />
      <span id={help} className={text.hidden}>
        {input.listHelp}
      </span>
    </>
  );
}

function onKey(event: KeyboardEvent, item: string, edit: RowEdit<string>): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.key === "Enter") {
    event.preventDefault();
    edit.addBelow();
  } else if (event.key === "Backspace" && item === "") {
    event.preventDefault();
    edit.remove();
  }
}

function onPaste(event: ClipboardEvent<HTMLTextAreaElement>, edit: RowEdit<string>): void {
  const pasted = event.clipboardData.getData("text/plain");
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
  const points = listPoints(whole);
  if (points.length < 2) return;
  event.preventDefault();
  edit.replace(points);
}
