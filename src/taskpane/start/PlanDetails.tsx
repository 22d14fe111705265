import { lazy, Suspense } from "react";
import { Disclosure } from "../shell/Disclosure";
import { useStrings } from "../StringsContext";
import type { PlanFieldsProps } from "./PlanFields";

const PlanFields = lazy(async () => ({ default: (await import("./PlanFields")).PlanFields }));

/** What the plan's parts have in common; folded away when the pane opens on a plan that has its municipality. */
export function PlanDetails({ meta, pane }: PlanFieldsProps) {
  const { start } = useStrings();
  return (
    <Disclosure framed title={start.details} openAtFirst={meta.municipality === ""}>
      <Suspense>
        <PlanFields meta={meta} pane={pane} />
      </Suspense>
    </Disclosure>
  );
}
