import { useEffect, useState, type ComponentType } from "react";
import type { CopyReportProps } from "./CopyReport";

/** Offers to copy a report of what has failed. Nothing for as long as it cannot be fetched: what has failed is told beside it. */
export function Report(props: CopyReportProps) {
  const [loaded, setLoaded] = useState<{ readonly CopyReport: ComponentType<CopyReportProps> } | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "notices" */ "./CopyReport").then(setLoaded, () => undefined);
  }, []);
  return loaded && <loaded.CopyReport {...props} />;
}
