/** A poll on the screen, drawn by its form. */
import { screen as choice } from "./choice/screen.js";
import { screen as grid } from "./grid/screen.js";
import { screen as number } from "./number/screen.js";
import { screen as points } from "./points/screen.js";
import { screen as ranking } from "./ranking/screen.js";
import { screen as scale } from "./scale/screen.js";
import { screen as text } from "./text/screen.js";
import { screen as words } from "./words/screen.js";

const FORMS = { choice, scale, text, words, ranking, points, number, grid };

export const screen = (state) => FORMS[state.activity.form](state);
