/** A poll on the phone, drawn by its form. */
import { phone as choice } from "./choice/phone.js";
import { phone as scale } from "./scale/phone.js";
import { phone as text } from "./text/phone.js";
import { phone as words } from "./words/phone.js";

/** What every workshop can ask at any moment comes with the page; `LATER` comes when the programme needs it. */
export const FORMS = { choice, scale, text, words };

export const LATER = {
  ranking: () => import("./ranking/phone.js"),
  points: () => import("./points/phone.js"),
  number: () => import("./number/phone.js"),
  grid: () => import("./grid/phone.js"),
};

export const phone = (state) => FORMS[state.activity.form](state);
