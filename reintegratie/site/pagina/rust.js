/* When the browser has nothing else to do; not every browser knows when that is. */

export const rust = window.requestIdleCallback?.bind(window) ?? setTimeout;
