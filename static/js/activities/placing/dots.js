/** The places of a field, as one faint dot each. */
import { html } from "../../parts/html.js";

export const dots = ({ x, y }) => {
  const rows = Array.from({ length: y.steps }, (_, at) => at);
  const path = rows.flatMap((row) => Array.from({ length: x.steps }, (_, at) => `M${at} ${row}h0`)).join("");
  return html`
    <svg class="placing-dots" viewBox="0 0 ${x.steps - 1} ${y.steps - 1}" preserveAspectRatio="none" aria-hidden="true"
      focusable="false"><path d=${path} /></svg>`;
};
