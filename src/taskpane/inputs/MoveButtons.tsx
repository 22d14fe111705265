import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { IconButton } from "./IconButton";

export interface MoveButtonsProps {
  /** What is moved. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves one of a list up or down. */
export function MoveButtons({ name, isFirst, isLast, onMove }: MoveButtonsProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <>
      <IconButton
        part="up"
        icon={<ArrowUp16Regular />}
        name={input.moveUp(name)}
        isOff={isFirst}
        onClick={() => {
          onMove(-1);
        }}
      />
      <IconButton
        part="down"
        icon={<ArrowDown16Regular />}
        name={input.moveDown(name)}
        isOff={isLast}
        onClick={() => {
          onMove(1);
        }}
      />
    </>
  );
}
