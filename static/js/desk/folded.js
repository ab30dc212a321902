/** What is folded away at the desk: it opens by itself when somebody comes to wait in it, and closes only by hand. */
import { html, useLayoutEffect, useRef } from "../parts/html.js";

export function Folded({ waits, children, ...given }) {
  const panel = useRef(null);
  useLayoutEffect(() => {
    if (waits) panel.current.open = true;
  }, [waits]);
  return html`<details ref=${panel} ...${given}>${children}</details>`;
}
