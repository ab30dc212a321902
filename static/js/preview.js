/** A phone to look at: the picture of one activity as every phone will draw it, with nobody behind it. */
import { fetchView, isHere, viewOf } from "./activities/phone.js";
import { render } from "./parts/html.js";
import { setWords } from "./parts/words.js";
import { frame } from "./phone/frame.js";
import { now } from "./phone/now.js";
import { SILENCE } from "./phone/voice.js";

const { words, language, zone, picture } = JSON.parse(document.getElementById("start").textContent);
const root = document.getElementById("app");
const nothing = () => {};
const NOBODY = {
  mine: {},
  needsAgain: false,
  hasAsked: false,
  role: "",
  earlier: () => ({ activity: null, value: null }),
  takeSeat: nothing,
  online: true,
  questions: { n: 0, questions: [] },
  draft: (_name, fallback) => fallback,
  slot: (prefix) => prefix,
  local: { get: (_name, fallback = null) => fallback, set: nothing },
  askAgain: nothing,
  keep: nothing,
  send: nothing,
  withdraw: nothing,
};

const { stage, ...activity } = picture.activity;
const state = {
  ...NOBODY,
  activity,
  stage,
  result: picture.result,
  before: picture.before,
  workshop: picture.workshop,
  ended: false,
  now: stage.opened,
};

setWords(words, language, zone);
root.inert = true;

const whole = () =>
  frame({
    title: picture.workshop.title,
    block: picture.block?.title,
    tab: "now",
    status: { state: "", words: "" },
    fresh: new Set(),
    pending: false,
    spoken: SILENCE,
    main: now({ state, picture, seat: { role: "", table: "" }, take: nothing, showMine: nothing }),
  });

const draw = () => render(whole(), root);

const wanted = [viewOf(activity), "answers"].filter((view) => !isHere(view));
Promise.all(wanted.map((view) => fetchView(view))).then(draw);
