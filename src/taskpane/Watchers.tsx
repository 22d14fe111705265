import { Suspense } from "react";
import { ReplacedNote } from "./failure/ReplacedNote";
import { lazyPart } from "./loading/lazyPart";
import { afterFirstView } from "./loading/whenIdle";
import { PlaceKeeper, type PlaceKeeperProps } from "./place/PlaceKeeper";
import { useRescanOnFocus } from "./work/useRescanOnFocus";

// Not before all else stands.
const CursorWatch = lazyPart(async () => {
  await afterFirstView();
  return (await import(/* webpackChunkName: "work" */ "./cursor/CursorWatch")).CursorWatch;
});

/** What watches where the user is, in the pane and in Word, and whether the pane is still the one that is deployed. Shows nothing else. */
export function Watchers(props: PlaceKeeperProps) {
  useRescanOnFocus(props.state.opening === "done", props.pane);
  return (
    <>
      <PlaceKeeper {...props} />
      <ReplacedNote {...props} />
      <Suspense>
        <CursorWatch {...props} />
      </Suspense>
    </>
  );
}
