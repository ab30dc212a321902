/** Cards on the phone: write them, and see those of the others. */
import { page } from "../page/phone.js";
import { write } from "./cards.js";
import { lists } from "./lists.js";

const LISTED = 40;

export const phone = (state) => page(state, write(state), (seen) => lists(seen, undefined, LISTED));
