import { Link } from "@fluentui/react-components";
import type { Pane } from "../state/Pane";
import { useAllStrings } from "../words/useAllStrings";

/** Opens the page on which the need of staff is estimated. */
export function StaffingLink({ pane }: { readonly pane: Pane }) {
  const { links } = useAllStrings();
  return (
    <Link
      as="button"
      onClick={() => {
        pane.go({ kind: "staffing" });
      }}
    >
      {links.staffing}
    </Link>
  );
}
