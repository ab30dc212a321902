/** A poll on the phone, drawn by its form. */
import { phone as choice } from "./choice/phone.js";
import { phone as scale } from "./scale/phone.js";
import { phone as text } from "./text/phone.js";
import { phone as words } from "./words/phone.js";

const FORMS = { choice, scale, text, words };

export const phone = (state) => FORMS[state.activity.form](state);
