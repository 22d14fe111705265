import { Suspense } from "react";
import { lazyPart } from "./loading/lazyPart";
import { afterFirstView } from "./loading/whenIdle";
import { PlaceKeeper, type PlaceKeeperProps } from "./place/PlaceKeeper";

// Not before all else stands.
const CursorWatch = lazyPart(async () => {
  await afterFirstView();
  return (await import(/* webpackChunkName: "work" */ "./cursor/CursorWatch")).CursorWatch;
});

/** What watches where the user is, in the pane and in Word. Shows nothing. */
export function Watchers(props: PlaceKeeperProps) {
  return (
    <>
      <PlaceKeeper {...props} />
      <Suspense>
        <CursorWatch {...props} />
      </Suspense>
    </>
  );
}
