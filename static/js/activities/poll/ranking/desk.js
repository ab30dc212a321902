/** A ranking at the desk: the bars, live. */
import { page } from "../page/desk.js";
import { chart } from "./chart.js";

export const desk = (state) => page(state, chart);
