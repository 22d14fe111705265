/** The element at an index that is known to exist. Throws RangeError where it does not: a mistake of ours. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list.at(index);
  if (element === undefined) throw new RangeError(`no element at ${index}`);
  return element;
}
