/** Every kind of activity as the desk draws it. */
import { desk as canvas } from "./canvas/desk.js";
import { desk as cards } from "./cards/desk.js";
import { desk as checkout } from "./checkout/desk.js";
import { desk as followup } from "./followup/desk.js";
import { desk as pause } from "./pause/desk.js";
import { desk as placing } from "./placing/desk.js";
import { desk as poll } from "./poll/desk.js";
import { desk as questions } from "./questions/desk.js";
import { desk as slide } from "./slide/desk.js";
import { desk as sorting } from "./sorting/desk.js";
import { desk as summary } from "./summary/desk.js";
import { desk as timer } from "./timer/desk.js";
import { desk as walk } from "./walk/desk.js";

export const VIEWS = {
  slide, pause, timer, poll, questions, checkout, followup, canvas, cards, walk, sorting, placing, summary,
};
