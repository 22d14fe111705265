import { lazy, useSyncExternalStore, type ComponentType, type LazyExoticComponent } from "react";
import { loadPatiently } from "./loadPatiently";

let isMissing = false;
const listeners = new Set<() => void>();

/** A part of the pane that is fetched when it is first shown, and again for as long as it cannot be had. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const onFail = (): void => {
      tell(true);
    };
    const part = await loadPatiently(load, { onFail });
    tell(false);
    return { default: part };
  });
}

/** Whether a part that was to be shown could not be fetched when it was last tried. */
export function usePartMissing(): boolean {
  return useSyncExternalStore(subscribe, () => isMissing);
}

function tell(missing: boolean): void {
  isMissing = missing;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
