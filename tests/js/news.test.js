/** What is new behind a tab is marked until somebody has looked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { News } from "../../static/js/phone/news.js";
import { Signalling } from "../../static/js/phone/signalling.js";

const there = { asked: 2, published: 1_000, pending: false };

function begun() {
  const kept = new Map();
  return new News({ get: (name, otherwise = null) => kept.get(name) ?? otherwise, set: (...pair) => kept.set(...pair) });
}

test("questions and a shared summary are new until their tab has been looked at", () => {
  const news = begun();

  const before = news.tabs("now", there);
  news.look("ask", there);
  const read = news.tabs("now", there);
  news.look("mine", there);

  assert.deepEqual([...before], ["ask", "mine"]);
  assert.deepEqual([...read], ["mine"]);
  assert.deepEqual([...news.tabs("now", there)], []);
});

test("one more question and a summary shared again are new again", () => {
  const news = begun();
  ["ask", "mine"].forEach((tab) => news.look(tab, there));

  assert.deepEqual([...news.tabs("now", { ...there, asked: 3, published: 2_000 })], ["ask", "mine"]);
});

test("whoever reads the questions hears of no new ones, and of something to do wherever they are", () => {
  assert.deepEqual([...begun().tabs("ask", { ...there, published: null, pending: true })], ["now"]);
});

test("what was told of signals before their file came is passed on to them", () => {
  const heard = [];
  class Signals {
    greet = (...greeting) => heard.push(greeting);
    see = (calmed) => heard.push(calmed);
    view = (picture) => picture;
  }
  const signalling = new Signalling({});

  signalling.greet(["hand"], 7);
  signalling.see(3);
  const before = signalling.view("picture");
  signalling.begin(Signals);
  signalling.begin(Signals);

  assert.equal(before, undefined);
  assert.equal(signalling.view("picture"), "picture");
  assert.deepEqual(heard, [[["hand"], 7], 3]);
});
