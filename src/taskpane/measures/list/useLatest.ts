import { useLayoutEffect, useRef, type RefObject } from "react";

/** What was last rendered, for functions that stay the same from one render to the next. Not to be read while rendering. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
