/** A walk on the phone until everybody is back: each state says what to do, whoever one is with. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { phase } from "../../static/js/activities/walk/phase.js";
import { phone } from "../../static/js/activities/walk/phone.js";
import { setWords } from "../../static/js/parts/words.js";
import { member } from "./members.js";
import { elements, press, read, sent } from "./polls.js";
import { at, FOUND, MINUTE, NOON, onWalk, pair, SET_OUT, teamOf, TRIO } from "./walks.js";

setWords({}, "da", "Europe/Copenhagen");

/* Where one is */

const PHASES = [
  ["before anybody is placed", null, { stage: { formed: false } }, "before"],
  ["known, but not placed yet", teamOf([], { team: null }), { stage: { formed: false } }, "before"],
  ["came after the pairs were made", null, {}, "waiting"],
  ["waits for a place", teamOf([], { team: 0 }), {}, "waiting"],
  ["still without a place while the others walk", teamOf([], { team: 0 }), at(6), "waiting"],
  ["still without a place when the others are back", teamOf([], { team: 0 }), at(20), "alone"],
  ["placed", pair(), {}, "meeting"],
  ["found each other", pair(FOUND), {}, "found"],
  ["found the other, and the network is gone", pair(), { mine: { found: sent({ on: true }, "waiting") } }, "found"],
  ["on the way", pair(FOUND), at(6), "out"],
  ["on the way without having pressed anything", pair(), at(6), "out"],
  ["back before the others", pair({ home: true }), at(15), "home"],
  ["is back, and the network is gone", pair(), at(15, { mine: { home: sent({ on: true }, "waiting") } }), "home"],
  ["the time is up", pair(FOUND), at(20), "home"],
  ["opened again after the time was up", pair(), at(25, { stage: { ...SET_OUT, deadline: null } }), "home"],
  ["the circles are made", pair({ circle: { number: 1, signs: [] } }), at(15), "home"],
];
for (const [name, team, more, expected] of PHASES) {
  test(`a phone that ${name} is at "${expected}"`, () => {
    assert.equal(phase(onWalk(team, more)), expected);
  });
}

test("what was said in another pair does not count in this one", () => {
  const earlier = { ...sent({ on: true }), since: NOON - MINUTE };

  assert.equal(phase(onWalk(pair(), { mine: { found: earlier } })), "meeting");
});

test("what the server confirmed after it last told of the pair counts at once", () => {
  const just = { ...sent({ on: true }), since: NOON + 10 };

  assert.equal(phase(onWalk(pair(), { mine: { found: just } })), "found");
});

/* Before */

test("before the walk everybody reads what it is, and chooses to walk or to stay in", () => {
  const state = onWalk(null, { stage: { formed: false } });

  assert.equal(
    read(phone(state)),
    "Walk'n'Talk I går to og to. Den ene fortæller, den anden spørger, og halvvejs bytter I." +
      " 16 minutter Mødested: Foran hovedindgangen 3 spørgsmål at tale om" +
      " Hvordan vil du være med? Jeg går med ud Jeg vil hellere sidde eller blive inde" +
      " Du får en makker i begge tilfælde, og du skal ikke forklare det." +
      " Om lidt viser mobilen et tegn, som kun I har. Så finder I hinanden.",
  );
});

test("to stay in is asked for at once, and can be taken back", async () => {
  const walks = onWalk(null, { stage: { formed: false } });
  const stays = onWalk(teamOf([], { team: null, stays: true }), { stage: { formed: false } });
  const [, stay] = elements(phone(walks), "input");
  const [walk, chosen] = elements(phone(stays), "input");

  stay.onChange();
  walk.onChange();

  assert.deepEqual([walks.played, stays.played], [[["stay", { on: true }]], [["stay", { on: false }]]]);
  assert.deepEqual([stay.checked, chosen.checked], [false, true]);
});

test("whoever comes late goes to the facilitator, and hears when the others are back", () => {
  const late = read(phone(onWalk(null, at(6))));

  assert.equal(
    late,
    "Du får snart en at tale med Gå hen til den, der styrer dagen. Der er altid plads til en mere." +
      " Havde du allerede en makker, så sig det også. De andre er tilbage kl. 12.20.",
  );
});

/* Finding each other */

const MEETINGS = [
  [
    "two with phones look for the same sign",
    pair(),
    "Find den, der har samme tegn blå cirkel Du er nummer 17, og din makker er nummer 4.",
  ],
  [
    "three hear that they are three",
    teamOf(TRIO),
    "Find dem, der har samme tegn blå cirkel I er tre: Du er nummer 17, og de andre er nummer 4 og 9.",
  ],
  [
    "a partner without a phone is looked for by number",
    teamOf([member(17), member(4, { phone: false })]),
    "Find nummer 4 blå cirkel Du er nummer 17, og din makker er nummer 4." +
      " Din makker har ingen mobil: nummer 4. Spørg dig frem.",
  ],
  [
    "of three, one without a phone is named",
    teamOf([member(4), member(17), member(9, { phone: false })]),
    "Find dem, der har samme tegn blå cirkel I er tre: Du er nummer 17, og de andre er nummer 4 og 9." +
      " Uden mobil: nummer 9.",
  ],
  [
    "a partner whose phone is silent is missed",
    teamOf([member(17), member(4, { away: true })]),
    "Find den, der har samme tegn blå cirkel Du er nummer 17, og din makker er nummer 4." +
      " Vi har ikke hørt fra nummer 4 længe." +
      " Sig det til den, der styrer dagen, hvis I ikke finder hinanden.",
  ],
];
for (const [name, team, expected] of MEETINGS) {
  test(name, () => {
    const view = read(phone(onWalk(team)));

    assert.equal(view.replaceAll("\u00a0", " "), `${expected} Mødested: Foran hovedindgangen Vi har fundet hinanden`);
  });
}

test("whoever has nobody takes the facilitator along", () => {
  const view = read(phone(onWalk(teamOf([member(17)])))).replaceAll("\u00a0", " ");

  assert.equal(
    view,
    "Gå med den, der styrer dagen blå cirkel Du er nummer 17. Der manglede en makker, så sig til, at du er klar." +
      " Mødested: Foran hovedindgangen Jeg er klar",
  );
});

test("having found each other is said through the outbox, so it needs no network", () => {
  const state = onWalk(pair());

  press(phone(state), "Vi har fundet hinanden");

  assert.deepEqual(state.done, [["send", "found", { on: true }]]);
});

test("before the start the questions can be read, and the pocket is recommended", () => {
  const view = read(phone(onWalk(pair(FOUND))));

  assert.equal(
    view,
    "I har fundet hinanden blå cirkel Turen begynder, når den, der styrer dagen, siger til." +
      " I går i 16 minutter. Halvvejs vender I om." +
      " Hold øje med klokken – telefonen må gerne ligge i lommen." +
      " Skiftene kommer også med lyd, når skærmen er tændt." +
      " Det taler I om Hvad fylder? Hvad driller? Hvad vil du gøre mere af?",
  );
});

/* On the way */

const WAYS = [
  [
    "at first one tells, and the clock says when to change",
    at(6),
    "Byt og vend om kl. 12.12 om 6.00 Tilbage kl. 12.20 Du fortæller Din makker spørger og lytter" +
      " Spørgsmål 1 af 3 Hvad fylder? Forrige Næste Vi er tilbage",
  ],
  [
    "the change fills the top of the phone for a minute",
    at(12),
    "Byt, og vend om nu Tilbage kl. 12.20 om 8.00 Din makker fortæller Du spørger og lytter" +
      " Spørgsmål 1 af 3 Hvad fylder? Forrige Næste Vi er tilbage",
  ],
  [
    "a phone that slept through the change shows what is true now",
    at(17),
    "Tilbage kl. 12.20 om 3.00 Din makker fortæller Du spørger og lytter" +
      " Spørgsmål 1 af 3 Hvad fylder? Forrige Næste Vi er tilbage",
  ],
  [
    "without a network the walk goes on",
    at(17, { online: false }),
    "Tilbage kl. 12.20 om 3.00 Din makker fortæller Du spørger og lytter" +
      " Spørgsmål 1 af 3 Hvad fylder? Forrige Næste Uden net lige nu – turen kører videre her Vi er tilbage",
  ],
];
for (const [name, more, expected] of WAYS) {
  test(name, () => {
    assert.equal(read(phone(onWalk(pair(FOUND), more))), expected);
  });
}

for (const [minutes, tells, asks] of [
  [6, "Nummer 4 fortæller", "I andre spørger og lytter"],
  [10, "Du fortæller", "De andre spørger og lytter"],
  [16, "Nummer 9 fortæller", "I andre spørger og lytter"],
]) {
  test(`of three, after ${minutes} minutes: ${tells}`, () => {
    const view = read(phone(onWalk(teamOf(TRIO, FOUND), at(minutes)))).replaceAll("\u00a0", " ");

    assert.ok(view.includes(` ${tells} ${asks} `), view);
  });
}

test("who sits changes by the same clock and does not turn round", () => {
  const view = read(phone(onWalk(pair({ ...FOUND, stays: true }), at(6))));

  assert.equal(
    view,
    "Byt kl. 12.12 om 6.00 Slut kl. 12.20 Du fortæller Din makker spørger og lytter" +
      " Spørgsmål 1 af 3 Hvad fylder? Forrige Næste Vi er færdige",
  );
});

test("who set out without having found each other still sees the sign", () => {
  const view = read(phone(onWalk(pair(), at(6))));

  assert.ok(view.includes(" Find den, der har samme tegn blå cirkel Vi har fundet hinanden "), view);
});

test("questions are turned one at a time, round and round, and begin anew for whoever tells next", () => {
  const state = onWalk(pair(FOUND), at(6));
  const question = (state) => elements(phone(state), "p").find((p) => p.class?.startsWith("walk-question")).children;

  press(phone(state), "Forrige");
  const last = question(state);
  press(phone(state), "Forfra");
  const first = question(state);
  press(phone(state), "Næste");
  const second = question(state);
  const next = question({ ...state, now: NOON + 12 * MINUTE });

  assert.deepEqual([last, first, second, next], [
    "Hvad vil du gøre mere af?",
    "Hvad fylder?",
    "Hvad driller?",
    "Hvad fylder?",
  ]);
});

test("one question alone is not turned", () => {
  const view = read(phone(onWalk(pair(FOUND), at(6, { activity: { prompts: ["Hvad fylder?"] } }))));

  assert.ok(view.endsWith("Din makker spørger og lytter Hvad fylder? Vi er tilbage"), view);
});
