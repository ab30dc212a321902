/** A grid at the desk: the field, live. */
import { page } from "../page/desk.js";
import { chart } from "./chart.js";

export const desk = (state) => page(state, chart);
