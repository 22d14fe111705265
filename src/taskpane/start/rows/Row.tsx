import type { ReactNode } from "react";
import type { Language } from "../../../content/Language";
import { ChevronRight20Regular } from "../../look/firstIcons";
import row from "./row.module.css";

export interface RowProps {
  /** A number or an icon. */
  readonly icon: ReactNode;
  readonly name: string;
  /** The language of the name, where it is the plan's. */
  readonly nameLanguage?: Language;
  /** What else there is to say of it. */
  readonly children?: ReactNode;
  readonly onOpen: () => void;
}

/** What leads further from the start page: all that does looks so. */
export function Row({ icon, name, nameLanguage, children, onOpen }: RowProps) {
  return (
    <button type="button" className={row.row} onClick={onOpen}>
      <span className={row.number}>{icon}</span>
      <span className={row.text}>
        <span className={row.name} lang={nameLanguage}>
          {name}
        </span>
        {children}
      </span>
      <ChevronRight20Regular />
    </button>
  );
}
