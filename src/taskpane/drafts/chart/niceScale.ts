/** An axis: from a round number to a round number, with marks between. */
export interface NiceScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A scale over some numbers with about so many round steps. Zero is always on it: an axis that is cut makes much of little. */
export function niceScale(values: readonly number[], steps: number): NiceScale {
  const [bottom, top] = [Math.min(0, ...values), Math.max(0, ...values)];
  const raw = (top - bottom) / steps || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((each) => each * power >= raw) ?? 10);
  const from = Math.floor(bottom / step) * step;
  const count = Math.max(1, Math.ceil((top - from) / step));
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)));
  return { from, to: from + count * step, ticks };
}
