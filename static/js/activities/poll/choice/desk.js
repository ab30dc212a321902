/** A choice at the desk: the bars, live, and what people wrote themselves. */
import { html } from "../../../parts/html.js";
import { page } from "../page/desk.js";
import { chart } from "./chart.js";
import { atDesk } from "./others.js";

export const desk = (state) => html`${page(state, chart)}${atDesk(state)}`;
