/** Every kind of activity and the module that draws it. */
import * as checkout from "./checkout.js";
import * as pause from "./pause.js";
import * as poll from "./poll.js";
import * as questions from "./questions.js";
import * as slide from "./slide.js";
import * as timer from "./timer.js";

export const KINDS = { slide, pause, timer, poll, questions, checkout };
