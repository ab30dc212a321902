/** The screen's entry point: holds the wires between the server, the clock and the view. */
import { stayAwake } from "./parts/awake.js";
import { onTick, serverNow } from "./parts/clock.js";
import { render } from "./parts/html.js";
import { connect } from "./parts/live.js";
import { setWords, t } from "./parts/words.js";
import { NO_HEARTS, risen } from "./screen/hearts.js";
import { RUNNING, toggle, turningTime } from "./screen/turning.js";
import { view } from "./screen/view.js";

const start = JSON.parse(document.getElementById("start").textContent);
const app = document.getElementById("app");
const wide = matchMedia("(min-aspect-ratio: 17/10)");
const memories = new Map();
const state = {
  picture: null, questions: null, online: false, lostAt: null, stopped: null, title: start.title, qr: start.qr,
  pages: RUNNING, hearts: NO_HEARTS,
};

setWords(start.words, start.language, start.zone);

/** What an activity's view remembers from one drawing to the next, so that nothing is hung twice. */
const memoryOf = (activity) => {
  if (!memories.has(activity)) memories.set(activity, {});
  return memories.get(activity);
};

const draw = () => {
  const now = serverNow();
  const shape = wide.matches ? "wide" : "square";
  const memory = memoryOf(state.picture?.activity?.id);
  memory.unfinished = false;
  render(view({ ...state, now, shape, memory, turning: turningTime(state.pages, now) }), app);
  // A large cloud is laid out over several frames.
  if (memory.unfinished) requestAnimationFrame(draw);
};

const change = (changes) => {
  Object.assign(state, changes);
  draw();
};

const toggleFullScreen = () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
};

connect({
  face: "screen",
  code: start.code,
  on: {
    picture: (picture) =>
      change({ picture, stopped: null, hearts: risen(state.hearts, picture.hearts, serverNow()) }),
    questions: ({ result }) => change({ questions: result }),
    online: (online) => change({ online, lostAt: online ? null : serverNow() }),
    refused: (why) => change({ stopped: why }),
    gone: () => change({ stopped: t("Workshoppen er slettet."), picture: null }),
  },
});

/** The screen's own keys: the whole screen, and holding a wall that turns its pages. */
const KEYS = { f: toggleFullScreen, p: () => change({ pages: toggle(state.pages, serverNow()) }) };

addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
  if (!ctrlKey && !metaKey && !altKey) KEYS[key.toLowerCase()]?.();
});
wide.addEventListener("change", draw);
onTick(draw);
draw();
stayAwake();
