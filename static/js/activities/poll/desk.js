/** A poll at the desk, drawn by its form. */
import { desk as choice } from "./choice/desk.js";
import { desk as grid } from "./grid/desk.js";
import { desk as number } from "./number/desk.js";
import { desk as points } from "./points/desk.js";
import { desk as ranking } from "./ranking/desk.js";
import { desk as scale } from "./scale/desk.js";
import { desk as text } from "./text/desk.js";
import { desk as words } from "./words/desk.js";

const FORMS = { choice, scale, text, words, ranking, points, number, grid };

export const desk = (state) => FORMS[state.activity.form](state);
