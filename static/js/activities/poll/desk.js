/** A poll at the desk, drawn by its form. */
import { desk as choice } from "./choice/desk.js";
import { desk as scale } from "./scale/desk.js";
import { desk as text } from "./text/desk.js";
import { desk as words } from "./words/desk.js";

const FORMS = { choice, scale, text, words };

export const desk = (state) => FORMS[state.activity.form](state);
