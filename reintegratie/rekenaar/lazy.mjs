// An object whose parts are worked out when they are first looked at, and then kept. Written as JSON
// it is what it would have been with all of them worked out.

/** @param {Record<string, () => any>} parts @returns {any} */
export function lazy(parts) {
  const found = {};
  for (const [name, make] of Object.entries(parts)) {
    const keep = () => {
      const value = make();
      Object.defineProperty(found, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(found, name, { get: keep, enumerable: true, configurable: true });
  }
  return found;
}
