/** Words at the desk: the list, live. */
import { page } from "../page/desk.js";
import { compact } from "./ranking.js";

export const desk = (state) => page(state, compact);
