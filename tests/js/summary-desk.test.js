/** The summary at the desk: its pages, the big button that turns them, and sharing it with the participants. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { desk } from "../../static/js/activities/summary/desk.js";
import { sharing } from "../../static/js/activities/summary/sharing.js";
import { ended } from "../../static/js/desk/lobby.js";
import { backward, named, onward } from "../../static/js/desk/order.js";
import { steer, undoWords } from "../../static/js/desk/steer.js";
import { setWords } from "../../static/js/parts/words.js";
import { view as screen } from "../../static/js/screen/view.js";
import { all, drawn, words as said } from "./drawn.js";
import { ACTIVITY, room } from "./gathered.js";

setWords({}, "da", "Europe/Copenhagen");

const NOON = Date.UTC(2026, 10, 20, 11);

const block = (activities) => ({
  id: "afslutning", title: "Afslutning", activities, lead: "", needs: [], notes: "",
  plan: { start: NOON, end: NOON + 1_800_000 },
});

const [HELLO, BYE] = ["hej", "farvel"].map((id) => ({ id, kind: "slide", title: id, opened: null }));

/** The desk's picture while `look` is on the screen; the summary is the second of three activities. */
const picture = (look, { activities = [HELLO, ACTIVITY, BYE], ended: at = null, ...more } = {}) => {
  const { activity, stage, workshop, ...rest } = room(look, more);
  return {
    ...rest,
    activity: { ...activity, stage },
    workshop: { ...workshop, ended: at },
    desk: { programme: [block(activities)], undo: null },
  };
};

const big = (look, more) => said(steer({ picture: picture(look, more) }));

/** The button of a name, as it is handed to the browser. */
const button = (node, name) => {
  if (Array.isArray(node)) return node.map((one) => button(one, name)).find(Boolean);
  if (typeof node !== "object" || node === null) return undefined;
  if (node.type === "button" && said(node).includes(name)) return node.props;
  return button(node.props.children, name);
};

const press = (view, name) => button(view, name).onClick();

test("the big button names the page it turns to, and after the last page what comes in the day", () => {
  assert.match(big(""), /Næste side: Hvad tænker du på, når nogen siger psykisk arbejdsmiljø\?/);
  assert.match(big("questions"), /Næste side: Det vil vi gøre/);
  assert.match(big("svaert"), /Videre: farvel/);
});

test("next turns the pages of a summary first and only then goes on", () => {
  assert.deepEqual(onward(picture("")), ["page", { at: "ordsky" }]);
  assert.deepEqual(onward(picture("ordsky")), ["page", { at: "guldkorn" }]);
  assert.deepEqual(onward(picture("svaert")), ["next"]);
});

test("back turns back to the cover, and from there to what was before", () => {
  assert.deepEqual(backward(picture("guldkorn")), ["page", { at: "ordsky" }]);
  assert.deepEqual(backward(picture("ordsky")), ["page", { at: "" }]);
  assert.deepEqual(backward(picture("")), ["back"]);
});

test("in every other activity next and back are what they were", () => {
  const elsewhere = { ...picture(""), activity: { ...HELLO, stage: { look: "" } } };

  assert.deepEqual([onward(elsewhere), backward(elsewhere)], [["next"], ["back"]]);
});

test("a page that was taken out while it was up leaves the room at the cover", () => {
  assert.deepEqual(onward(picture("guldkorn", { pages: [] })), ["next"]);
  assert.match(said(desk(room("væk"))), /På lærredet nu: forsiden/);
});

test("a summary that begins the day can still turn back", () => {
  const first = { activities: [ACTIVITY, BYE] };
  const isBlocked = (look) => button(steer({ picture: picture(look, first) }), "Tilbage").disabled;

  assert.deepEqual([isBlocked(""), isBlocked("ordsky")], [true, false]);
});

test("after the last page of the last activity the day can be ended", () => {
  assert.match(big("svaert", { activities: [HELLO, ACTIVITY] }), /Afslut workshoppen/);
});

test("the desk says which page is up, what it says, and what comes next", () => {
  const view = said(desk(room("ordsky")));

  assert.match(view, /^På lærredet nu: Side 1 af 8 Hvad tænker du på/);
  assert.match(view, /Næste side: Hvor meget har I af de seks guldkorn hos jer\? 23 har svaret på en skala/);
});

test("every page is a button, the one that is up is marked, and any of them can be jumped to", () => {
  const told = [];
  const view = desk(room("guldkorn", { command: (...command) => told.push(command) }));

  press(view, "Spørgsmål fra dagen");
  press(view, "Forside");
  press(view, "Hvor meget har I");

  assert.deepEqual(told, [["page", { at: "questions" }], ["page", { at: "" }]]);
  assert.deepEqual(all(view, "li").filter((text) => text.includes("vises nu")), [
    "2 Hvor meget har I af de seks guldkorn hos jer? (vises nu)",
  ]);
});

test("a page with too few answers is known at the desk before the room comes to it", () => {
  assert.equal(all(desk(room("")), "li").at(-1), "8 Hvad er det sværeste? for få svar");
});

test("the way to change the summary opens beside the desk", () => {
  assert.match(drawn(desk(room(""))), /href="\/desk\/31132617\/summary" target="_blank"/);
});

test("a page with a chart can be shown as a table", () => {
  const told = [];
  const view = (look) => desk(room(look, { command: (...command) => told.push(command) }));

  press(view("guldkorn"), "Som tabel");

  assert.deepEqual(told, [["table", { on: true }]]);
  assert.equal(button(view(""), "Som tabel"), undefined);
});

test("the pages of an earlier meeting are neither changed nor shared from here", () => {
  const view = desk(room("ordsky", { activity: { ...ACTIVITY, last: true } }));

  assert.equal(drawn(view).includes("/summary"), false);
  assert.equal(button(view, "Del med deltagerne"), undefined);
});

test("a day nobody has answered anything on has no pages yet", () => {
  const last = { ...ACTIVITY, last: true };

  assert.match(said(desk(room("", { pages: [] }))), /^Der er ingen sider endnu\./);
  assert.match(said(desk(room("", { pages: [], activity: last }))), /^Der er ingen sider fra sidst at vise\./);
});

const share = (published) => {
  const told = [];
  const view = sharing({ workshop: { published }, command: (...command) => told.push(command) });
  return { view, told };
};

test("what is not shared can be shared", () => {
  const { view, told } = share(null);

  press(view, "Del med deltagerne");

  assert.deepEqual(told, [["publish", { on: true }]]);
});

test("what is shared says since when, and can be shared anew and taken back", () => {
  const { view, told } = share(NOON);

  press(view, "Del den igen");
  press(view, "Træk tilbage");

  assert.match(said(view), /Delt fredag den 20\. november kl\. 12\.00\. Deltagerne finder den på mobilen under Mit\./);
  assert.deepEqual(told, [["publish", { on: true }], ["publish", { on: false }]]);
});

test("the ended day leads to the summary, to sharing it and to what becomes of the answers", () => {
  const { workshop } = picture("", { ended: NOON });
  const view = ended({ picture: { workshop: { ...workshop, cleared: true } }, command: () => {} });

  assert.match(said(view), /Se opsamlingen .*Del med deltagerne .*Svarene er slettet/);
});

test("the ended screen says where the summary is once it is shared", () => {
  const closing = (published) => {
    const { workshop, ...rest } = picture("", { ended: NOON });
    const shown = { ...rest, workshop: { ...workshop, published } };
    return said(screen({ picture: shown, now: NOON, online: true, lostAt: null }));
  };

  assert.match(closing(NOON), /Opsamlingen ligger på din mobil under Mit/);
  assert.match(closing(null), /Opsamlingen ligger klar på styrepulten/);
});

test("a summary is named as what it is, and turning a page can be undone by its name", () => {
  assert.equal(named(ACTIVITY), "Opsamling – Dagen i jeres egne ord");
  assert.equal(undoWords("page"), "Fortryd: siden på lærredet");
});
