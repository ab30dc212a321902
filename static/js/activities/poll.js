/** A poll, drawn by its form. */
import * as choice from "./forms/choice.js";
import * as scale from "./forms/scale.js";
import * as text from "./forms/text.js";
import * as words from "./forms/words.js";

const FORMS = { choice, scale, words, text };

export const phone = (state) => FORMS[state.activity.form].phone(state);

export const screen = (state) => FORMS[state.activity.form].screen(state);

export const desk = (state) => FORMS[state.activity.form].desk(state);
