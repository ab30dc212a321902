/** Every kind of activity as the screen draws it. */
import { screen as canvas } from "./canvas/screen.js";
import { screen as cards } from "./cards/screen.js";
import { screen as checkout } from "./checkout/screen.js";
import { screen as followup } from "./followup/screen.js";
import { screen as pause } from "./pause/screen.js";
import { screen as placing } from "./placing/screen.js";
import { screen as poll } from "./poll/screen.js";
import { screen as questions } from "./questions/screen.js";
import { screen as slide } from "./slide/screen.js";
import { screen as sorting } from "./sorting/screen.js";
import { screen as summary } from "./summary/screen.js";
import { screen as timer } from "./timer/screen.js";
import { screen as walk } from "./walk/screen.js";

export const VIEWS = {
  slide, pause, timer, poll, questions, checkout, followup, canvas, cards, walk, sorting, placing, summary,
};
