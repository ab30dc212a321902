/** Every kind of activity as the phone draws it; some views come in files of their own, once they are needed. */
import { phone as pause } from "./pause/phone.js";
import { ANSWERS, LATER as LATER_ANSWERS } from "./poll/page/later.js";
import { FORMS, LATER as LATER_FORMS, phone as poll } from "./poll/phone.js";
import { phone as questions } from "./questions/phone.js";
import { phone as slide } from "./slide/phone.js";
import { phone as timer } from "./timer/phone.js";

export const VIEWS = { slide, pause, timer, poll, questions };

const LATER = {
  canvas: () => import("./canvas/phone.js"),
  cards: () => import("./cards/phone.js"),
  checkout: () => import("./checkout/phone.js"),
  followup: () => import("./followup/phone.js"),
  placing: () => import("./placing/phone.js"),
  sorting: () => import("./sorting/phone.js"),
  summary: () => import("./summary/phone.js"),
  walk: () => import("./walk/phone.js"),
};

const TABLES = [
  [VIEWS, LATER],
  [FORMS, LATER_FORMS],
  [ANSWERS, LATER_ANSWERS],
];

/** What the file of a view goes by: the form of a poll, else the kind. */
export const viewOf = ({ kind, form }) => form ?? kind;

export const isHere = (view) => TABLES.every(([here, later]) => view in here || !(view in later));

/** Fetches the file of a view; `again` makes a new address of the same. Throws when it did not come. */
export async function fetchView(view, again = "") {
  for (const [here, later] of TABLES) {
    if (view in later && !(view in here)) here[view] = (await later[view](again)).phone;
  }
}
