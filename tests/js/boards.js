/** What the tests of the board of teams share: two teams, the board they stand on, and what is read from it. */
import { EMPTY, boardOf } from "../../static/js/desk/teams_board.js";
import { boardView } from "../../static/js/desk/teams_view.js";
import { all } from "./drawn.js";
import { member } from "./members.js";
import { elements, read } from "./polls.js";

export const CIRCLE = { colour: "himmel", shape: "circle", word: "blå cirkel", number: null };
const STAR = { colour: "lyng", shape: "star", word: "lilla stjerne", number: null };

export const team = (number, members, more = {}) => ({
  number, members, sign: CIRCLE, stays: false, lines: 0, at: 0, of: 0, found: false, home: false, ...more,
});

export const CARDS = { kind: "cards", id: "b1.a1", stage: { began: null } };
export const WALK = { kind: "walk", id: "b1.a2", stage: { began: null } };
export const BEFORE = { forming: "", by: "mixed", size: 4, here: 28, stays: null, swaps: 0, waiting: [], teams: [] };
export const FORMED = {
  ...BEFORE,
  forming: "0a1b",
  teams: [
    team(1, [member(17), member(4, { phone: false }), member(9)]),
    team(2, [member(2), member(30, { away: true })], { sign: STAR }),
  ],
};
export const LATE = { ...FORMED, waiting: [member(31), member(32, { phone: false })] };

/** The board as it is drawn; beside it what it told the server, what it changed, and whom it looked at. */
export const onDesk = (teams, { ui = {}, activity = CARDS, answer = { ok: true }, progress = () => "" } = {}) => {
  const told = [];
  const changes = [];
  const focused = [];
  const shown = [];
  const board = boardOf({
    teams,
    activity,
    progress,
    ui: { ...EMPTY, ...ui },
    change: (change) => changes.push(change),
    command: async (what, args) => {
      told.push([what, args]);
      return answer;
    },
    focusOn: (number) => focused.push(number),
    show: (number) => shown.push(number),
  });
  return { board, told, changes, focused, shown, view: boardView(board) };
};
export const settled = () => new Promise((done) => setImmediate(done));
export const said = (changes) => changes.map(({ said: words }) => words).filter((words) => words !== undefined);
export const chips = (view) =>
  elements(view, "button").filter((each) => each["data-number"]).map((each) => read(each.children));
export const chip = (view, number) => elements(view, "button").find((each) => each["data-number"] === number);
export const names = (view) => all(view, "h4");
