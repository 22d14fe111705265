import { PlainNotice } from "../shell/PlainNotice";
import type { WarningBarProps } from "./WarningBar";

/** A warning in words alone, for when its look cannot be fetched. */
export function PlainWarning({ warning }: WarningBarProps) {
  return <PlainNotice told={warning} />;
}
