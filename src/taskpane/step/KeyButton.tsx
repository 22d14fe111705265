import { Button, type ButtonProps } from "@fluentui/react-components";
import { INTERVIEW_STRINGS } from "../../content/strings/interviewStrings";
import { usePageStrings } from "../words/usePageStrings";
import type { Keys } from "./stepKeys";

export interface KeyButtonProps {
  readonly label: string;
  /** The keys that do the same: named in the tooltip. */
  readonly keys: Keys;
  readonly appearance?: "primary" | "secondary";
  readonly icon: NonNullable<ButtonProps["icon"]>;
  readonly iconPosition?: "before" | "after";
  readonly className?: string | undefined;
  readonly onClick: () => void;
}

/** A button that keys do the work of as well. */
export function KeyButton({ label, keys, ...button }: KeyButtonProps) {
  const words = usePageStrings(INTERVIEW_STRINGS);
  return (
    <Button {...button} title={words.withKeys(label, keys.shown)} aria-keyshortcuts={keys.aria}>
      {label}
    </Button>
  );
}
