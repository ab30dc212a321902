/** Sorting on the phone: one item at a time, taking back, moving, the team's piles, and beside the room's answer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../../static/js/parts/outbox.js";
import { newMemory } from "../../static/js/parts/writing.js";
import { States } from "../../static/js/phone/states.js";
import { withOurs } from "../../static/js/take/gather.js";
import { all, drawn } from "./drawn.js";
import { elements, NOON, press, read } from "./polls.js";
import { keepIn, nobody, Storage } from "./room.js";
import { ANNAS_TEAM, annas, drawnOf, FEW, KEY, pile, RESULT, sentBy, SHOWN, SORTING, wordsOf } from "./sorters.js";

const upIn = (view) => elements(view, "h2").find(({ id }) => id === "sorting-item")?.children;

/* One item at a time */

test("the first item that is not sorted lies there, with its piles under it and how far I am", () => {
  const view = drawnOf(annas({ given: { loen: "tr" } }));

  assert.equal(upIn(view), "Kigge på støj");
  assert.match(read(view), /1 af 3 er sorteret/);
  assert.deepEqual(
    elements(view, "button").map(({ children }) => read(children)),
    ["TR", "AMR", "Begge De løfter den sammen", "Tag den senere"],
  );
});

test("a press puts the item in the pile", () => {
  const anna = annas();

  pile(drawnOf(anna), "AMR");

  assert.deepEqual(sentBy(anna), [["send", "item:loen", "amr"]]);
});

test("what nobody can have read yet is not sorted by a second tap", () => {
  const anna = annas();
  const times = [0, 200];

  pile(drawnOf(anna, newMemory(), () => times.shift()), "AMR");

  assert.deepEqual(sentBy(anna), []);
});

test("whoever holds a key down does not sort everything into one pile", () => {
  const group = elements(drawnOf(annas()), "div").find(({ role }) => role === "group");
  const stopped = [];

  for (const repeat of [false, true]) group.onKeyDown({ repeat, preventDefault: () => stopped.push(repeat) });

  assert.deepEqual(stopped, [true]);
});

test("what is put off comes after the others", () => {
  const anna = annas();

  press(drawnOf(anna), "Tag den senere");

  assert.equal(upIn(drawnOf(anna)), "Kigge på støj");
  const { mine } = annas({ given: { stoej: "tr", trivsel: "tr" } });
  assert.equal(upIn(drawnOf({ ...anna, mine })), "Forhandle løn");
});

test("the last one cannot be put off, and when it is sorted the focus is on what to do then", () => {
  const anna = annas({ given: { loen: "tr", stoej: "amr" } });
  const memory = newMemory();
  const view = drawnOf(anna, memory);

  pile(view, "Begge");

  assert.equal(read(view).includes("Tag den senere"), false);
  assert.equal(memory.land, "sorting-done");
});

test("all sorted, the phone says so and lets me look through it", () => {
  const anna = annas({ given: { loen: "tr", stoej: "amr", trivsel: "tr" } });

  assert.match(wordsOf(anna), /Du har lagt det hele i bunker\./);
  assert.equal(upIn(drawnOf(anna)), undefined);
});

/* Taking back and moving */

const sorted = (given, moves) => {
  const anna = annas({ given });
  anna.local.set("moves", moves);
  return anna;
};

test("what was done last is said aloud with what comes now, and can be taken back", () => {
  const anna = sorted({ loen: "tr" }, [{ item: "loen", pile: "tr", before: null }]);
  const memory = newMemory();
  const view = drawnOf(anna, memory);

  press(view, "Fortryd");

  assert.deepEqual(elements(view, "p").filter(({ role }) => role === "status").map(({ children }) => read(children)), [
    "Lagt i TR: »Forhandle løn« . Nu: Kigge på støj",
  ]);
  assert.deepEqual(sentBy(anna), [["withdraw", "item:loen", undefined]]);
  assert.equal(memory.land, "sorting-item");
  assert.equal(upIn(drawnOf({ ...anna, mine: {} })), "Forhandle løn");
});

test("what I moved goes back to the pile it lay in", () => {
  const anna = sorted({ loen: "begge" }, [{ item: "loen", pile: "begge", before: "tr" }]);

  press(drawnOf(anna), "Fortryd");

  assert.deepEqual(sentBy(anna), [["send", "item:loen", "tr"]]);
});

test("what somebody else has moved since is not mine to take back", () => {
  const anna = sorted({ loen: "amr" }, [{ item: "loen", pile: "tr", before: null }]);

  assert.equal(wordsOf(anna).includes("Fortryd"), false);
});

const moverOf = (view) => elements(view, "select")[0];

test("everything lies under its pile and is moved to another by a list, and the focus follows it", () => {
  const anna = annas({ given: { stoej: "amr", loen: "amr" } });
  const memory = newMemory();
  const view = drawnOf(anna, memory);

  moverOf(view).onChange({ target: { value: "begge" } });

  assert.deepEqual(all(view, "h3"), ["TR 0", "AMR 2", "Begge 0"]);
  assert.deepEqual(all(moverOf(view).children, "option"), ["TR", "AMR", "Begge", "Tag den op igen"]);
  assert.deepEqual(sentBy(anna), [["send", "item:loen", "begge"]]);
  assert.equal(memory.land, "sorting-move-loen");
});

test("an item can be taken up again, and lies in front of me then", () => {
  const anna = annas({ given: { loen: "tr", trivsel: "tr" } });

  elements(drawnOf(anna), "select")[1].onChange({ target: { value: "" } });

  assert.deepEqual(sentBy(anna), [["withdraw", "item:trivsel", undefined]]);
  assert.equal(upIn(drawnOf({ ...anna, mine: annas({ given: { loen: "tr" } }).mine })), "Tale om trivsel");
});

test("what waits for the network is said in words, and what the server refused beside it", () => {
  const value = { pile: "tr" };
  const mine = {
    "item:loen": { value, status: "waiting", why: "" },
    "item:stoej": { value, status: "refused", why: "Den bunke findes ikke." },
  };

  const seen = wordsOf(annas({ online: false, mine }));

  assert.match(seen, /Kigge på støj .*Ikke sendt\. Den bunke findes ikke\./);
  assert.match(seen, /1 venter\. Den bliver sendt, så snart der er hul igennem\./);
});

const fares = (status) => ({ "item:loen": { value: { pile: "tr" }, status, why: "" } });

test("everything is only said to be sent where nothing was refused", () => {
  const says = (mine) => wordsOf(annas({ mine })).includes("Alt, hvad du ser her, er sendt.");

  assert.deepEqual([fares("sent"), fares("refused"), {}].map(says), [true, false, false]);
});

test("closed, what was refused or is still on its way is not said to be kept", () => {
  const says = (status) => {
    const words = wordsOf(annas({ stage: { open: false, locked: true }, mine: fares(status) }));
    return [words.includes("Der er lukket for at sortere."), words.includes("er gemt")];
  };

  assert.deepEqual(["sent", "waiting", "refused"].map(says), [[true, true], [true, false], [true, false]]);
});

test("closed, everything stays where it is and nothing can be moved", () => {
  const view = drawnOf(annas({ stage: { open: false, locked: true }, given: { loen: "tr" } }));

  assert.match(read(view), /Der er lukket for at sortere\. Det, du har lagt, er gemt\./);
  assert.deepEqual([elements(view, "select"), elements(view, "button")], [[], []]);
});

test("whoever the server knows under another key is offered to ask for leave, and sorts nothing twice", () => {
  const view = drawnOf(annas({ needsAgain: true }));

  assert.deepEqual(elements(view, "button").map(({ children }) => read(children)), ["Bed om at svare igen"]);
});

/* In a team */

const TOGETHER = { play: "team" };
const FORMED = { formed: true, began: NOON };

test("before there are groups the phone says what will happen, and shows nothing to sort", () => {
  const view = drawnOf(annas({ activity: TOGETHER }));

  assert.match(read(view), /Snart bliver I delt i grupper .*I sorterer sammen\./);
  assert.equal(upIn(view), undefined);
});

test("what somebody else in my group has sorted lies in our piles, and the next one comes", () => {
  const team = { ...ANNAS_TEAM, items: { loen: { pile: "tr" } } };

  const view = drawnOf(annas({ activity: TOGETHER, stage: FORMED, team }));

  assert.deepEqual([upIn(view), all(view, "h3")[0]], ["Kigge på støj", "TR 1"]);
  assert.match(read(view), /Gruppe 3 Du er nummer 17 .*Jeres bunker/);
});

test("mine counts until the group was told, then what the group has counts", () => {
  const given = (since) => ({ "item:loen": { value: { pile: "amr" }, status: "sent", why: "", since } });
  const team = { ...ANNAS_TEAM, items: { loen: { pile: "tr" } } };
  const pilesFor = (since) =>
    all(drawnOf(annas({ activity: TOGETHER, stage: FORMED, team, mine: given(since) })), "h3");

  assert.deepEqual(pilesFor(NOON + 1), ["TR 0", "AMR 1", "Begge 0"]);
  assert.deepEqual(pilesFor(NOON - 1), ["TR 1", "AMR 0", "Begge 0"]);
});

test("what I take back from my group is gone on my phone at once, also without a network", () => {
  const keep = keepIn(new Storage());
  const outbox = new Outbox({ keep, send: nobody, post: nobody, pause: () => new Promise(() => {}) });
  const team = { ...ANNAS_TEAM, items: { loen: { pile: "tr" }, stoej: { pile: "amr" } } };
  const now = () => ({ time: NOON, online: false, questions: {}, voted: [], role: "", place: "", team });
  const states = new States({ keep, outbox, draw: () => {}, typed: () => {}, now });
  const picture = { workshop: { smallest_group: 3, ended: null }, activity: { ...SORTING, stage: {} }, result: null };

  states.of(picture, picture.activity).withdraw("item:loen");

  assert.deepEqual(Object.keys(states.of(picture, picture.activity).team.items), ["stoej"]);
});

test("under Mit stands what my group made of it", () => {
  const team = { ...ANNAS_TEAM, items: { loen: { pile: "tr" } } };

  assert.deepEqual(withOurs({}, team), { "item:loen": { value: { pile: "tr" }, status: "sent", why: "" } });
});

test("in a group the time is said as a time of day, and when it is over there is still time to finish", () => {
  const at = (deadline) => wordsOf(annas({ activity: TOGETHER, stage: { ...FORMED, deadline }, team: ANNAS_TEAM }));

  assert.match(at(NOON + 60_000), /Der er tid til kl\. /);
  assert.match(at(NOON - 1), /Tiden er gået\. Læg det sidste på plads\./);
});

/* Beside the room's answer */

const told = (state) =>
  elements(drawnOf(state), "li")
    .filter((props) => props.class === "sorting-told")
    .map(({ children }) => read(children));

const GIVEN = { loen: "tr", stoej: "begge", trivsel: "tr" };

test("the room's answer is hidden until it is shown, and the phone says who decides that", () => {
  assert.match(wordsOf(annas({ given: GIVEN })), /Den, der styrer dagen, bestemmer, hvornår svarene vises\./);
});

test("beside each item stands where I put it and where most did; where we agree it is one line", () => {
  const anna = annas({ given: GIVEN, stage: SHOWN, result: RESULT });

  assert.deepEqual(told(anna), [
    "Forhandle løn Dig og de fleste TR 10 af 10",
    "Kigge på støj Dig Begge Flest i rummet AMR 5 af 10",
    "Tale om trivsel Dig TR For få har sorteret den til, at rummets svar kan vises.",
  ]);
});

test("the key stands there with why, calmly: several piles mean that each is right, and nothing is counted", () => {
  const anna = annas({ given: GIVEN, stage: SHOWN, result: RESULT, activity: { key: KEY } });

  assert.deepEqual(told(anna), [
    "Forhandle løn Dig, de fleste og nøglen TR 10 af 10 Løn hører til overenskomsten.",
    "Kigge på støj Dig Begge Flest i rummet og nøglen AMR 5 af 10",
    "Tale om trivsel Dig TR Nøglen TR eller Begge For få har sorteret den til, at rummets svar kan vises. " +
      "Begge kan tage det op.",
  ]);
  assert.equal(/point|rigtig|forkert/i.test(drawn(drawnOf(anna))), false);
});

test("as many in one pile as in the other are both named", () => {
  const items = [{ id: "loen", n: 10, piles: [5, 0, 5] }];
  const anna = annas({ given: GIVEN, stage: SHOWN, result: { n: 10, ballots: 10, items } });

  assert.equal(told(anna)[0], "Forhandle løn Dig TR Flest i rummet TR og Begge 5 af 10");
});

test("groups are told what they put where as a group", () => {
  const team = { ...ANNAS_TEAM, items: { loen: { pile: "tr" } } };
  const anna = annas({ activity: TOGETHER, stage: { ...FORMED, ...SHOWN }, team, result: RESULT });

  assert.equal(told(anna)[0], "Forhandle løn Jer og de fleste TR 10 af 10");
});

test("where the room is seen after one's own answer, what my group has sorted is my own", () => {
  const stage = { ...FORMED, revealed: true, shows: { screen: "hidden", phones: "answered" } };
  const at = (items) => annas({ activity: TOGETHER, stage, team: { ...ANNAS_TEAM, items }, result: RESULT });

  assert.deepEqual([{}, { loen: { pile: "tr" } }].map((items) => told(at(items)).length), [0, 3]);
});

test("too few, and the phone says how many it takes and nothing of what they answered", () => {
  const seen = wordsOf(annas({ given: GIVEN, stage: SHOWN, result: FEW }));

  assert.match(seen, /De første svar kommer, når fem har svaret\./);
  assert.equal(seen.includes("De fleste"), false);
});

test("whoever has sorted everything can still mend it under the room's answer; whoever has not goes on sorting", () => {
  const done = annas({ given: GIVEN, stage: SHOWN, result: RESULT });
  const halfway = annas({ given: { loen: "tr" }, stage: SHOWN, result: RESULT });

  assert.deepEqual(all(drawnOf(done), "summary"), ["Ret det, du har sorteret"]);
  assert.deepEqual([upIn(drawnOf(done)), upIn(drawnOf(halfway))], [undefined, "Kigge på støj"]);
});
