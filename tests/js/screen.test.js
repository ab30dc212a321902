/** The screen's shell: which scene it draws, the time that runs out and the way in. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fitting } from "../../static/js/activities/questions/screen.js";
import { lettersFor } from "../../static/js/parts/letters.js";
import { setWords } from "../../static/js/parts/words.js";
import {
  digits,
  hereSentence,
  isLost,
  remaining,
  scene,
  span,
  spokenCode,
  until,
} from "../../static/js/screen/scene.js";
import { RUNNING, toggle, turningTime } from "../../static/js/screen/turning.js";
import { view } from "../../static/js/screen/view.js";
import { drawn } from "./drawn.js";
import { NOON, choice, read } from "./polls.js";

const MINUTE = 60_000;
const WORKSHOP = {
  code: "31132617",
  title: "Sammen om trivsel",
  language: "da",
  address: "192.168.1.5:5000",
  smallest_group: 5,
  ended: null,
  keep_days: 1,
  deletes_at: null,
  cleared: false,
};
const stage = { open: true, revealed: false, locked: false, opened: NOON, deadline: null,
  shows: { screen: "hidden", phones: "hidden" } };
const picture = (more = {}) => ({
  workshop: WORKSHOP,
  activity: { ...choice, stage },
  block: { id: "b", title: "Velkomst", start: NOON - 5 * MINUTE, end: NOON + 15 * MINUTE },
  next: null,
  result: null,
  here: 12,
  black: false,
  join: false,
  ...more,
});
const state = (more = {}) => ({
  picture: picture(),
  now: NOON,
  online: true,
  lostAt: null,
  stopped: null,
  title: "Sammen",
  qr: "/qr.svg",
  memory: {},
  shape: "wide",
  ...more,
});

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

test("one scene at a time, and black is stronger than all but a stop", () => {
  const ended = { ...WORKSHOP, ended: NOON };
  const scenes = [
    { picture: null, stopped: null },
    { picture: picture(), stopped: null },
    { picture: picture({ join: true }), stopped: null },
    { picture: picture({ activity: null }), stopped: null },
    { picture: picture({ workshop: ended, join: true }), stopped: null },
    { picture: picture({ workshop: ended, black: true }), stopped: null },
    { picture: picture({ black: true }), stopped: "Workshoppen er slettet." },
  ].map(scene);

  assert.deepEqual(scenes, ["waiting", "activity", "join", "join", "ended", "black", "stopped"]);
});

test("the code is shown four and four", () => {
  assert.equal(spokenCode("31132617"), "3113\u00a02617");
});

test("the line runs out with the activity's deadline, else with the block", () => {
  const timed = picture({ activity: { ...choice, stage: { ...stage, deadline: NOON + MINUTE } } });

  const spans = [span(timed), span(picture()), span(picture({ activity: null, block: null }))];

  assert.deepEqual(spans, [
    { start: NOON, end: NOON + MINUTE },
    { start: NOON - 5 * MINUTE, end: NOON + 15 * MINUTE },
    null,
  ]);
});

test("what remains goes from one to nothing and never below", () => {
  const time = { start: NOON, end: NOON + 10 * MINUTE };

  assert.deepEqual(
    [-1, 0, 5, 10, 30].map((minutes) => remaining(time, NOON + minutes * MINUTE)),
    [1, 1, 0.5, 0, 0],
  );
});

test("the clock time is said until it has passed", () => {
  assert.deepEqual([until(picture(), NOON), until(picture(), NOON + 15 * MINUTE)], ["til kl. 12.15", ""]);
});

test("digits are for deadlines of activities without a clock of their own", () => {
  const timed = (kind, left) => picture({ activity: { ...choice, kind, stage: { ...stage, deadline: NOON + left } } });

  assert.deepEqual(
    [
      digits(timed("poll", 75_000), NOON),
      digits(timed("poll", 0), NOON),
      digits(timed("pause", 75_000), NOON),
      digits(picture(), NOON),
    ],
    ["1.15", null, null, null],
  );
});

test("a short loss of the line is not mentioned, a longer one quietly, over the last picture", () => {
  const lost = state({ online: false, lostAt: NOON - 10_000 });

  assert.deepEqual([isLost({ online: false, lostAt: NOON - 1000 }, NOON), isLost(lost, NOON)], [false, true]);
  assert.equal(read(view(lost)).includes("Hvordan har du det?"), true);
  assert.equal(read(view(lost)).includes("Ingen forbindelse. Billedet bliver stående."), true);
});

test("groups that were asked for and are too small are said to be, only while the screen should show them", () => {
  const result = { n: 12, passes: 0, counts: [6, 6, 0], segments: null };
  const shown = { activity: { ...choice, segment: "role", stage: { ...stage, revealed: true } }, result, before: null };
  const said = (more) =>
    read(view(state({ picture: picture({ ...shown, ...more }) }))).includes("Grupperne er for små til at vises");
  const segments = [{ key: "tr", label: "TR", n: 12, result }];

  assert.deepEqual(
    [{ split: true }, { split: false }, { split: true, result: null }, { split: true, result: { ...result, segments } }]
      .map(said),
    [true, false, false, false],
  );
});

test("the way in stands at the bottom of every activity", () => {
  assert.equal(read(view(state())).endsWith("til kl. 12.15 192.168.1.5:5000 · kode 3113 2617"), true);
});

test("before the start the screen says what the day is for and how to join", () => {
  const before = picture({
    activity: null,
    block: null,
    next: { title: "Velkomst", start: NOON + MINUTE },
    aims: ["Bedre samarbejde"],
  });

  assert.equal(
    read(view(state({ picture: before }))),
    [
      "Sammen om trivsel Bedre samarbejde",
      "Ret kameraet mod mønsteret, eller gå til 192.168.1.5:5000 og skriv koden 3113 2617",
      "Vi begynder kl. 12.01 · 12 er med",
      "Svarene slettes 24 timer efter, at workshoppen er slut.",
    ].join(" "),
  );
});

test("nobody is counted while they are so few that a number points at them", () => {
  assert.deepEqual([null, 1, 12].map(hereSentence), ["", "1 er med", "12 er med"]);
});

test("black is black", () => {
  const markup = drawn(view(state({ picture: picture({ black: true }) })));

  assert.equal(markup.includes("Hvordan har du det?"), false);
});

test("the end says where the summary is", () => {
  const text = read(view(state({ picture: picture({ workshop: { ...WORKSHOP, ended: NOON } }) })));

  assert.equal(text.startsWith("Tak for i dag Opsamlingen ligger klar på styrepulten."), true);
});

test("an activity with a clock of its own says once when it ends", () => {
  const timed = (kind) => picture({ activity: { ...choice, kind, stage: { ...stage, deadline: NOON + MINUTE } } });

  assert.deepEqual(
    ["pause", "timer", "slide", "poll"].map((kind) => until(timed(kind), NOON)),
    ["", "", "", "til kl. 12.01"],
  );
});

test("pages that are held stand still, and turn on from where they stood", () => {
  const held = toggle(RUNNING, 10_000);
  const again = toggle(held, 70_000);

  assert.deepEqual(
    [turningTime(RUNNING, 10_000), turningTime(held, 65_000), turningTime(again, 72_000)],
    [10_000, 10_000, 12_000],
  );
});

const asked = (id, text = "Hvorfor?") => ({ id, text, votes: 0, state: "open" });

test("the screen shows as many questions as can be read, at least one", () => {
  const short = Array.from({ length: 20 }, (_, at) => asked(at));
  const long = asked("lang", "Hvad gør vi, når der ikke er tid nok til det hele? ".repeat(3));

  const shown = [short, Array(20).fill(long), [asked("meget lang", "ord ".repeat(500))]].map(
    (questions) => fitting(questions, "Jeres spørgsmål", "wide").length,
  );

  assert.deepEqual(shown, [8, 5, 1]);
});

test("few words stand in large letters, many in smaller ones, none below the floor", () => {
  const item = ["li", "Du bestemmer selv, hvor meget du fortæller"];
  const items = (n) => [["ul", ...Array(n).fill(item)]];

  const sizes = [5, 9, 40].map((n) => lettersFor(items(n), { width: 167, height: 74 }));

  assert.deepEqual(sizes, [5.2, 4.8, 3.2]);
});
