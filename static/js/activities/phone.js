/** Every kind of activity as the phone draws it. */
import { phone as checkout } from "./checkout/phone.js";
import { phone as pause } from "./pause/phone.js";
import { phone as poll } from "./poll/phone.js";
import { phone as questions } from "./questions/phone.js";
import { phone as slide } from "./slide/phone.js";
import { phone as timer } from "./timer/phone.js";

export const VIEWS = { slide, pause, timer, poll, questions, checkout };
