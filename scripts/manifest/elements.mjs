/**
 * @param {Element} parent
 * @returns {string[]} local names of the child elements, in order
 */
export function childNames(parent) {
  return [...parent.children].map((child) => child.localName);
}

/**
 * Elements by local name anywhere below, whatever their namespace.
 *
 * @param {Document | Element} root
 * @param {string} name
 * @returns {Element[]}
 */
export function all(root, name) {
  return [...root.getElementsByTagNameNS("*", name)];
}

/**
 * What is wrong with the children of each element of that name: an unknown one, or one out of order. Neighbours of the
 * same name are allowed.
 *
 * @param {Document} manifest
 * @param {string} name
 * @param {readonly string[]} order
 * @returns {string[]}
 */
export function orderFaults(manifest, name, order) {
  return all(manifest, name).flatMap((element) => {
    const names = childNames(element);
    const unknown = names.filter((child) => !order.includes(child));
    const sorted = names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
      ...unknown.map((child) => `<${name}> may not hold <${child}>`),
      ...(unknown.length === 0 && names.join() !== sorted.join()
        ? [`<${name}> holds ${names.join(", ")}: out of order`]
        : []),
    ];
  });
}

/**
 * An element's own value and those of its overrides.
 *
 * @param {Element} element
 * @returns {string[]}
 */
export function values(element) {
  return [
    element.getAttribute("DefaultValue") ?? "",
    ...all(element, "Override").map((override) => override.getAttribute("Value") ?? ""),
  ];
}
