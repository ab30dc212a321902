/** What comes next is in sight as soon as it is there, for whoever did something further down. */
import { html, useLayoutEffect, useRef } from "./html.js";

/** Another `key` is another thing to see; the same one lets whoever reads scroll in peace. */
export function InSight({ children }) {
  const place = useRef(null);
  useLayoutEffect(() => place.current.scrollIntoView({ block: "nearest" }), []);
  return html`<div ref=${place}>${children}</div>`;
}
