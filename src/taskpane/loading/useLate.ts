import { useEffect, useState } from "react";

/** The value, once it has stood for so many milliseconds; before that null. */
export function useLate<T extends object>(value: T | null, milliseconds: number): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return late === value ? value : null;
}
