import { Suspense, useEffect, useRef } from "react";
import { lazyPart } from "../loading/lazyPart";
import { Disclosure } from "../frame/Disclosure";
import { useStrings } from "../words/StringsContext";
import type { PlanFieldsProps } from "./PlanFields";

const PlanFields = lazyPart(async () => (await import(/* webpackChunkName: "notices" */ "./PlanFields")).PlanFields);

/**
 * What the plan's parts have in common; folded away, since the page's heading tells what is known and what is missing.
 * Opens when the user asks for one of the fields.
 */
export function PlanDetails({ state, pane }: PlanFieldsProps) {
  const { start } = useStrings();
  const { wanted } = state;
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted?.part === "meta") details.current?.querySelector("details")?.setAttribute("open", "");
  }, [wanted]);
  return (
    <div ref={details}>
      <Disclosure framed title={start.details} openAtFirst={false}>
        <Suspense>
          <PlanFields state={state} pane={pane} />
        </Suspense>
      </Disclosure>
    </div>
  );
}
