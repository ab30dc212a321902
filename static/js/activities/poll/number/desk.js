/** A number at the desk: how many lie where, live. */
import { page } from "../page/desk.js";
import { chart } from "./chart.js";

export const desk = (state) => page(state, chart);
