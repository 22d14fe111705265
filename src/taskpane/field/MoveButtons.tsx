import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { useStrings } from "../StringsContext";

export interface MoveButtonsProps {
  /** What is moved. */
  readonly name: string;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves one of a list up or down. */
export function MoveButtons({ name, index, count, onMove }: MoveButtonsProps) {
  const { input } = useStrings();
  const shared = { size: "small", appearance: "subtle" } as const;
  return (
    <>
      <Button
        {...shared}
        data-part="up"
        icon={<ArrowUp16Regular />}
        aria-label={input.moveUp(name)}
        disabledFocusable={index === 0}
        onClick={() => {
          onMove(-1);
        }}
      />
      <Button
        {...shared}
        data-part="down"
        icon={<ArrowDown16Regular />}
        aria-label={input.moveDown(name)}
        disabledFocusable={index === count - 1}
        onClick={() => {
          onMove(1);
        }}
      />
    </>
  );
}
