/** When the answers are deleted is said in the same words everywhere. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { deletion } from "../../static/js/parts/retention.js";
import { setWords } from "../../static/js/parts/words.js";
import { now, privacy } from "../../static/js/phone/now.js";
import { view as screen } from "../../static/js/screen/view.js";
import { steer } from "../../static/js/desk/steer.js";
import { words } from "./drawn.js";

const SUNDAY = Date.parse("2026-11-22T12:30:00+01:00");
const workshop = (more = {}) => ({
  code: "31132617",
  title: "Sammen om trivsel",
  language: "da",
  address: "192.168.1.5:5000",
  smallest_group: 5,
  ended: null,
  published: null,
  take: "/t/31132617-x",
  keep_days: 1,
  deletes_at: null,
  cleared: false,
  ...more,
});
const thanks = (more) =>
  words(now({ state: null, picture: { workshop: workshop({ ended: SUNDAY, ...more }) }, showMine: () => {} }));

beforeEach(() => setWords({}, "da", "Europe/Copenhagen"));

const SENTENCES = [
  [{}, "Svarene slettes 24 timer efter, at workshoppen er slut."],
  [{ keep_days: 7 }, "Svarene slettes 7 dage efter, at workshoppen er slut."],
  [{ deletes_at: SUNDAY }, "Svarene slettes søndag den 22. november kl. 12.30."],
  [{ cleared: true }, "Svarene er slettet. Opsamlingen bliver, til den, der holder workshoppen, sletter den."],
];
for (const [how, sentence] of SENTENCES) {
  test(`"${sentence}" is said when ${JSON.stringify(how)}`, () => {
    assert.equal(deletion(workshop(how)), sentence);
  });
}

test("whoever takes part reads what is kept, who can see it and when it goes", () => {
  assert.equal(
    privacy(workshop({ deletes_at: SUNDAY })),
    [
      "Svar gemmes uden navn og uden din mobils adresse.",
      "Ingen resultater vises, før mindst 5 har svaret.",
      "Den, der passer serveren, kan i princippet læse det gemte, indtil det slettes.",
      "Svarene slettes søndag den 22. november kl. 12.30.",
    ].join(" "),
  );
});

test("when nothing is kept any more nobody is warned of who could read it", () => {
  assert.equal(privacy(workshop({ cleared: true })), deletion(workshop({ cleared: true })));
});

test("the thanks of the phone say when the answers are deleted", () => {
  assert.match(thanks({ deletes_at: SUNDAY }), /Svarene slettes søndag den 22. november kl. 12.30.$/);
});

test("the phone leads to the summary when it is shared, and not before", () => {
  assert.doesNotMatch(thanks({}), /Læs opsamlingen/);
  assert.match(thanks({ published: SUNDAY, cleared: true }), /Læs opsamlingen/);
});

test("the closing picture of the screen says it too", () => {
  const picture = { workshop: workshop({ ended: SUNDAY, deletes_at: SUNDAY }), black: false };

  assert.match(
    words(screen({ picture, now: SUNDAY, online: true, lostAt: null, stopped: null })),
    /Svarene slettes søndag den 22. november kl. 12.30.$/,
  );
});

test("a day whose answers are deleted is not offered to be opened again", () => {
  const desk = (more) => ({
    picture: { activity: null, workshop: workshop({ ended: SUNDAY, ...more }), desk: { programme: [], undo: null } },
    command: () => {},
  });

  assert.match(words(steer(desk({}))), /Åbn workshoppen igen/);
  assert.doesNotMatch(words(steer(desk({ cleared: true }))), /Åbn workshoppen igen/);
});
