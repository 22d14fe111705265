import { lazy, Suspense } from "react";
import { Disclosure } from "../shell/Disclosure";
import { useStrings } from "../StringsContext";
import type { PlanFieldsProps } from "./PlanFields";

const PlanFields = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./PlanFields")).PlanFields,
}));

/** What the plan's parts have in common; folded away, since the page's heading tells what is known and what is missing. */
export function PlanDetails({ meta, pane }: PlanFieldsProps) {
  const { start } = useStrings();
  return (
    <Disclosure framed title={start.details} openAtFirst={false}>
      <Suspense>
        <PlanFields meta={meta} pane={pane} />
      </Suspense>
    </Disclosure>
  );
}
