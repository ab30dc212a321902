/** What somebody shared, as it stands on its card. */
import { html } from "../../parts/html.js";

export const onPaper = ({ text, who }) => html`<p>${text}</p>${who && html`<p class="who">${who}</p>`}`;
